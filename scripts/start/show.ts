import { startChromium } from '../drive/chromium.ts';

/**
 * Shows the extension to a person: a window with the page, the popup open over it. Ends when they close the
 * browser. False where no window could be opened.
 */
export async function show(extension: string, url: string): Promise<boolean> {
  const browser = await startChromium({ extension, window: true }).catch((error: unknown) => {
    console.error(`No window could be opened (${String(error).split('\n', 1)[0]}); going on without one.`);
    return null;
  });
  if (!browser) return false;
  const gone = new Promise<void>(resolve => browser.page.browser().once('disconnected', () => resolve()));
  try {
    await browser.open(url);
    await browser.clickToolbar();
    console.log(
      `${url}\nClick the toolbar button, or right-click on any page. This ends when you close the browser.`,
    );
  } catch (error) {
    console.error(`${url}: ${error instanceof Error ? error.message : String(error)}`);
  }
  await gone;
  return true;
}
