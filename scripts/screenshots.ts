import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from './build/index.ts';
import { ROOT } from './build/root.ts';
import { serveDemo } from './demo/serve.ts';
import { startChromium } from './drive/chromium.ts';
import { composed, popupViews, prefer, readerView } from './pictures/capture.ts';

/** Where the README's pictures lie. */
const PICTURES = join(ROOT, 'docs', 'pictures');

/** Files are twice as wide as what they show, for sharp screens. */
const SCALE = 2;

/** CSS pixels. The popup has its own size. */
const READER = { width: 1120, height: 620, deviceScaleFactor: SCALE };
const POPUPS = { width: 920, height: 608, deviceScaleFactor: SCALE };

/** What lies behind the popups: on light pages and on dark ones. */
const GROUND = { light: '#e9e6df', dark: '#0b0b0a' } as const;

mkdirSync(PICTURES, { recursive: true });
const built = await build().catch(() => process.exit(1));
const site = await serveDemo();
const extension = built.find(({ browser }) => browser === 'chrome')?.folder ?? '';
for (const scheme of ['light', 'dark'] as const) {
  const browser = await startChromium({ extension, scale: SCALE });
  try {
    await prefer(browser, scheme);
    const views = await popupViews(browser, site.url, scheme);
    save(`popup-${scheme}`, await composed(browser, sideBySide(scheme), views, POPUPS));
    // In light the top of the article alone; in dark the quotations beside it.
    save(`reader-${scheme}`, await readerView(browser, site.url, READER, scheme === 'dark'));
  } finally {
    await browser.close();
  }
}
await site.close();

/** Pictures beside one another on a quiet ground. */
function sideBySide(scheme: keyof typeof GROUND): string {
  return `<!doctype html><style>
    body { margin: 0; padding: 24px; display: flex; gap: 32px; background: ${GROUND[scheme]} }
    img { width: 420px; height: 560px; border-radius: 10px; outline: 1px solid #8884 }
  </style>`;
}

function save(name: string, picture: Uint8Array): void {
  const path = join(PICTURES, `${name}.png`);
  writeFileSync(path, picture);
  console.log(relative('.', path));
}
