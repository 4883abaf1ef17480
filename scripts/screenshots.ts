import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { MediaFeature } from 'puppeteer-core';
import { build } from './build/index.ts';
import { ROOT } from './build/root.ts';
import { serveDemo } from './demo/serve.ts';
import { type ChromiumDriver, startChromium } from './drive/chromium.ts';
import { until } from './drive/driver.ts';
import { goTo, readPage } from './drive/popup.ts';
import { clickInReader, openReader } from './drive/reader.ts';

/** Where the README's pictures lie. */
const PICTURES = join(ROOT, 'docs', 'pictures');

/** Files are twice as wide as what they show, for sharp screens. */
const SCALE = 2;

/** CSS pixels. The popup has its own size. */
const READER = { width: 1120, height: 620, deviceScaleFactor: SCALE };

/** What lies behind the popups: on light pages and on dark ones. */
const GROUND = { light: '#e9e6df', dark: '#0b0b0a' } as const;

type Scheme = keyof typeof GROUND;

mkdirSync(PICTURES, { recursive: true });
const built = await build().catch(() => process.exit(1));
const site = await serveDemo();
const extension = built.find(({ browser }) => browser === 'chrome')?.folder ?? '';
for (const scheme of ['light', 'dark'] as const) {
  const browser = await startChromium({ extension, scale: SCALE });
  try {
    await browser.page.emulateMediaFeatures(likes(scheme));
    await picturePopup(browser, scheme);
    await pictureReader(browser, scheme);
  } finally {
    await browser.close();
  }
}
await site.close();

/** The popup's two views, side by side. */
async function picturePopup(browser: ChromiumDriver, scheme: Scheme): Promise<void> {
  await readPage(browser, site.url);
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
  save(`popup-${scheme}`, await sideBySide(browser, views, scheme));
}

/** Pictures beside one another on a quiet ground, put together by a page of the browser. */
async function sideBySide(
  browser: ChromiumDriver,
  pictures: readonly Uint8Array[],
  scheme: Scheme,
): Promise<Uint8Array> {
  const page = await browser.page.browser().newPage();
  await page.setViewport({ width: 920, height: 608, deviceScaleFactor: SCALE });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; padding: 24px; display: flex; gap: 32px; background: ${GROUND[scheme]} }
    img { width: 420px; height: 560px; border-radius: 10px; outline: 1px solid #8884 }
  </style>`);
  await page.evaluate(
    async urls => {
      for (const url of urls) {
        const image = new Image();
        image.src = url;
        await image.decode();
        document.body.append(image);
      }
    },
    pictures.map(picture => `data:image/png;base64,${Buffer.from(picture).toString('base64')}`),
  );
  const picture = await page.screenshot();
  await page.close();
  await browser.page.bringToFront();
  return picture;
}

/** In light the top of the article alone; in dark the quotations beside it. */
async function pictureReader(browser: ChromiumDriver, scheme: Scheme): Promise<void> {
  await browser.page.setViewport(READER);
  await readPage(browser, site.url);
  await openReader(browser);
  if (scheme === 'dark') {
    await clickInReader(browser, '[aria-controls="quotes-panel"]');
    await clickInReader(browser, '#quotes-panel .quote-card:nth-child(4) .quote-words');
  }
  await until('the text to stand still', () => browser.inReader(standsStill));
  save(`reader-${scheme}`, await browser.page.screenshot());
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

function save(name: string, picture: Uint8Array): void {
  const path = join(PICTURES, `${name}.png`);
  writeFileSync(path, picture);
  console.log(relative('.', path));
}
