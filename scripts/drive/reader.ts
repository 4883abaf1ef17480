import { type Driver, until } from './driver.ts';

/**
 * Opens the reader by the popup's button, and waits until the article is there and the popup is gone: a click on the
 * toolbar button while it closes would close it, not open another.
 */
export async function openReader(browser: Driver): Promise<void> {
  await browser.inPopup(page => page.querySelector<HTMLElement>('.to-reader')?.click() ?? null);
  await readerSettled(browser);
  await until('the popup to close', async () => !(await browser.isPopupOpen()));
}

/** Waits until the reader has read the page and shows the article. */
export async function readerSettled(browser: Driver): Promise<void> {
  await until('the reader to show the article', () =>
    browser.inReader(root => root.querySelector('.article-body') !== null),
  );
}

/** Waits until the reader is gone. */
export async function readerGone(browser: Driver): Promise<void> {
  await until('the reader to close', async () => !(await browser.isReaderOpen()));
}

/** Clicks on something in the reader, by a selector. */
export async function clickInReader(browser: Driver, selector: string): Promise<void> {
  await until(`${selector} in the reader`, () =>
    browser.inReader((root, wanted) => {
      const element = root.querySelector<HTMLElement>(wanted);
      element?.click();
      return element !== null;
    }, selector),
  );
}
