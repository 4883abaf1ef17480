import type { MediaFeature, Viewport } from 'puppeteer-core';
import type { ChromiumDriver } from '../drive/chromium.ts';
import { until } from '../drive/driver.ts';
import { goTo, readPage } from '../drive/popup.ts';
import { clickInReader, openReader } from '../drive/reader.ts';

/** What pages and popup are asked to look like. */
export type Scheme = 'light' | 'dark';

/** Has the page, and pages to come in its tab, look so. */
export async function prefer(browser: ChromiumDriver, scheme: Scheme): Promise<void> {
  await browser.page.emulateMediaFeatures(likes(scheme));
}

/** The popup's two views of a page, the text and the quotations. */
export async function popupViews(
  browser: ChromiumDriver,
  url: string,
  scheme: Scheme,
): Promise<readonly Uint8Array[]> {
  await readPage(browser, url);
  const popup = await browser.popup();
  await popup.emulateMediaFeatures(likes(scheme));
  const views: Uint8Array[] = [];
  for (const view of ['text', 'quotes'] as const) {
    await goTo(browser, view);
    await until('the popup to stand still', () =>
      popup.evaluate(() => document.getAnimations().every(({ playState }) => playState !== 'running')),
    );
    views.push(await popup.screenshot());
  }
  return views;
}

/** The reader over a page: the top of the article alone, or the quotations beside it and one of them pointed at. */
export async function readerView(
  browser: ChromiumDriver,
  url: string,
  viewport: Viewport,
  withQuotes: boolean,
): Promise<Uint8Array> {
  await browser.page.setViewport(viewport);
  await readPage(browser, url);
  await openReader(browser);
  if (withQuotes) {
    await clickInReader(browser, '[aria-controls="quotes-panel"]');
    await clickInReader(browser, '#quotes-panel .quote-card:nth-child(4) .quote-words');
  }
  await until('the text to stand still', () => browser.inReader(standsStill));
  return browser.page.screenshot();
}

/** A picture of a page of ours, with other pictures at its end, each an `<img>`. */
export async function composed(
  browser: ChromiumDriver,
  html: string,
  pictures: readonly Uint8Array[],
  viewport: Viewport,
): Promise<Uint8Array> {
  const page = await browser.page.browser().newPage();
  await page.setViewport(viewport);
  await page.setContent(html);
  await page.evaluate(
    async urls => {
      const place = document.querySelector('.pictures') ?? document.body;
      for (const url of urls) {
        const image = new Image();
        image.src = url;
        await image.decode();
        place.append(image);
      }
    },
    pictures.map(picture => `data:image/png;base64,${Buffer.from(picture).toString('base64')}`),
  );
  const picture = await page.screenshot();
  await page.close();
  await browser.page.bringToFront();
  return picture;
}

/** Whether nothing moved since it was asked before. */
function standsStill(root: ShadowRoot): boolean {
  const page = root.querySelector<HTMLElement>('.page');
  const at = `${page?.scrollTop}`;
  const before = page?.dataset['at'];
  if (page) page.dataset['at'] = at;
  return before === at && root.getAnimations().every(({ playState }) => playState !== 'running');
}

function likes(scheme: Scheme): MediaFeature[] {
  return [{ name: 'prefers-color-scheme', value: scheme }];
}
