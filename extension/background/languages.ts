import browser, { type Runtime } from 'webextension-polyfill';

/**
 * Injects the words of some languages into the tab that asks for them. It has `activeTab`: without that nothing of ours
 * would be in its page to ask. Says whether they are there now.
 */
export async function bringLanguages(
  { tab }: Runtime.MessageSender,
  codes: readonly string[],
): Promise<boolean> {
  if (tab?.id === undefined) return false;
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: codes.map(code => `languages/${code}.js`),
      injectImmediately: true,
    });
    return true;
  } catch {
    // The tab is gone, or has gone elsewhere.
    return false;
  }
}
