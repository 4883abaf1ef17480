import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { MediaFeature, Page } from 'puppeteer-core';
import { build } from './build/index.ts';
import { ROOT } from './build/root.ts';
import { serveDemo } from './demo/serve.ts';
import { type ChromiumDriver, startChromium } from './drive/chromium.ts';
import { until } from './drive/driver.ts';
import { goTo, readPage } from './drive/popup.ts';
import { clickInReader, openReader } from './drive/reader.ts';
import { shrink } from './pictures/shrink.ts';

/** Where the README's pictures lie. */
const PICTURES = join(ROOT, 'docs', 'pictures');

/** Files are twice as wide as what they show, for sharp screens. */
const SCALE = 2;

/** CSS pixels. The popup has its own size. */
const READER = { width: 1120, height: 620, deviceScaleFactor: SCALE };

type Scheme = 'light' | 'dark';

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

async function picturePopup(browser: ChromiumDriver, scheme: Scheme): Promise<void> {
  await readPage(browser, site.url);
  const popup = await browser.popup();
  await popup.emulateMediaFeatures(likes(scheme));
  for (const view of ['text', 'quotes'] as const) {
    await goTo(browser, view);
    await until('the popup to stand still', () =>
      popup.evaluate(() => document.getAnimations().every(({ playState }) => playState !== 'running')),
    );
    await save(popup, `popup-${view}-${scheme}`);
  }
}

async function pictureReader(browser: ChromiumDriver, scheme: Scheme): Promise<void> {
  await browser.page.setViewport(READER);
  await openReader(browser);
  await clickInReader(browser, '[aria-controls="quotes-panel"]');
  await clickInReader(browser, '#quotes-panel .quote-card:nth-child(4) .quote-words');
  await until('the text to stand still', () => browser.inReader(standsStill));
  await save(browser.page, `reader-${scheme}`);
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

async function save(page: Page, name: string): Promise<void> {
  const path = join(PICTURES, `${name}.png`);
  writeFileSync(path, shrink(await page.screenshot()));
  console.log(relative('.', path));
}
