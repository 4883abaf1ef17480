import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from './build/index.ts';
import { ROOT } from './build/root.ts';
import { serveDemo } from './demo/serve.ts';
import { startChromium } from './drive/chromium.ts';
import { composed, popupViews, prefer, readerView, type Scheme } from './pictures/capture.ts';

const PICTURES = join(ROOT, 'store', 'pictures');

/** The size that all three stores take. */
const SIZE = { width: 1280, height: 800, deviceScaleFactor: 1 };
/** The small tile of the stores of Chrome and Edge. */
const TILE = { width: 440, height: 280, deviceScaleFactor: 1 };

/** Popups are taken twice as large as they are, and shown somewhat larger: letters stay sharp. */
const SCALE = 2;

/** What lies behind the popups, and the sentence above them. */
const SETTINGS = {
  light: { ground: '#e9e6df', ink: '#23211d', says: 'The clean text, and every quotation with who said it' },
  dark: { ground: '#0b0b0a', ink: '#e8e4da', says: 'How certain it is, and why, stands beside it' },
} as const;

mkdirSync(PICTURES, { recursive: true });
const built = await build().catch(() => process.exit(1));
const site = await serveDemo();
const extension = built.find(({ browser }) => browser === 'chrome')?.folder ?? '';
const icon = readFileSync(join(ROOT, 'extension', 'icons', 'icon.svg'), 'utf8');

for (const scheme of ['light', 'dark'] as const) {
  const browser = await startChromium({ extension, scale: SCALE });
  try {
    await prefer(browser, scheme);
    const views = await popupViews(browser, site.url, scheme);
    save(`popup-${scheme}`, await composed(browser, captioned(scheme), views, SIZE));
    if (scheme === 'light') save('tile', await composed(browser, tile(), [], TILE));
    save(`reader-${scheme}`, await readerView(browser, site.url, SIZE, scheme === 'dark'));
  } finally {
    await browser.close();
  }
}
await site.close();

/** The popups beside one another, below a sentence. */
function captioned(scheme: Scheme): string {
  const { ground, ink, says } = SETTINGS[scheme];
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; height: 800px; display: flex; flex-direction: column; align-items: center; justify-content: center;
      gap: 28px; background: ${ground}; color: ${ink} }
    h1 { margin: 0; font: 600 34px Georgia, 'DejaVu Serif', serif }
    .pictures { display: flex; gap: 40px }
    img { width: 480px; height: 640px; border-radius: 12px; outline: 1px solid #8884; box-shadow: 0 8px 28px #0003 }
  </style><h1>${says}</h1><div class="pictures"></div>`;
}

function tile(): string {
  const { ground, ink } = SETTINGS.light;
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; height: 280px; display: flex; flex-direction: column; align-items: center; justify-content: center;
      gap: 14px; background: ${ground}; color: ${ink}; text-align: center }
    svg { width: 88px; height: 88px }
    h1 { margin: 0; font: 600 36px Georgia, 'DejaVu Serif', serif }
    p { margin: 0; font: 17px Georgia, 'DejaVu Serif', serif }
  </style>${icon}<h1>Pullquote</h1><p>Every quotation, with who said it</p>`;
}

function save(name: string, picture: Uint8Array): void {
  const path = join(PICTURES, `${name}.png`);
  writeFileSync(path, picture);
  console.log(relative('.', path));
}
