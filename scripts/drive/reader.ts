import { type Driver, until } from './driver.ts';

/** Opens the reader by the popup's button, and waits until the article is there. */
export async function openReader(browser: Driver): Promise<void> {
  await browser.inPopup(page => page.querySelector<HTMLElement>('.to-reader')?.click() ?? null);
  await readerSettled(browser);
}

/** Waits until the reader has read the page and shows the article. */
export async function readerSettled(browser: Driver): Promise<void> {
  await until('the reader to show the article', () =>
    browser.inReader(root => root.querySelector('.article-body') !== null),
  );
}
