import type { Browser, Extension, Page } from 'puppeteer-core';
import { until } from '../drive/driver.ts';

/** What a click on the toolbar button came to, in milliseconds from the click, and bytes. */
export interface Click {
  /** The first of the text has been painted in the popup. */
  readonly text: number;
  /** All that the popup shows has been painted, the quotations with it. */
  readonly complete: number;
  /** The longest task in the page, where any took over 50 ms; else 0. */
  readonly longestTask: number;
  /** JavaScript's heap in the popup. */
  readonly heap: number;
}

/** How long a popup may take, in seconds. */
const PATIENCE = 180;

/** An extension of a browser, by its name. Throws where none comes. */
export function extensionNamed(browser: Browser, name: string): Promise<Extension> {
  return until(`the extension ${name}`, async () => {
    return [...(await browser.extensions()).values()].find(each => each.name === name) ?? null;
  });
}

/** Loads an address anew, clicks the toolbar button of an extension, and waits until its popup is complete. */
export async function clickOn(page: Page, extension: Extension, url: string): Promise<Click> {
  await page.goto(url, { timeout: PATIENCE * 1000 });
  await page.bringToFront();
  await page.evaluate(watchTasks);
  const start = Date.now();
  await page.triggerExtensionAction(extension);
  const popup = await popupOf(page.browser(), extension);
  const { text, complete, heap } = await until(
    'the popup to be complete',
    () => popup.evaluate(marksIn),
    PATIENCE,
  );
  const longestTask = await page.evaluate(longest);
  await popup.close();
  return { text: text - start, complete: complete - start, longestTask, heap };
}

/** The popup that an extension has open. */
export async function popupOf(browser: Browser, { id }: Extension): Promise<Page> {
  const target = await until('the popup to open', async () => {
    const own = `chrome-extension://${id}/popup.html`;
    return browser.targets().find(each => each.url().startsWith(own)) ?? null;
  });
  return target.asPage();
}

/** When the popup's marks were set, in milliseconds since 1970; null before the last of them. */
function marksIn(): { text: number; complete: number; heap: number } | null {
  const [text, complete] = ['first text', 'complete'].map(
    name => performance.getEntriesByName(name).at(-1)?.startTime,
  );
  if (text === undefined || complete === undefined) return null;
  const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } };
  const { timeOrigin } = performance;
  return { text: timeOrigin + text, complete: timeOrigin + complete, heap: memory.usedJSHeapSize };
}

/** Notes the long tasks of the page from now on: https://www.w3.org/TR/longtasks-1/ */
function watchTasks(): void {
  const tasks: number[] = [];
  Reflect.set(globalThis, 'longTasks', tasks);
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
}

function longest(): number {
  return Math.max(0, ...(Reflect.get(globalThis, 'longTasks') as number[]));
}
