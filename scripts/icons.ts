// Draws the icons anew: npx tsx scripts/icons.ts
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ROOT } from './build/root.ts';
import { locate } from './setup.mjs';

/** Which drawing is for which sizes: at 16 pixels the lines must lie on pixels of their own. */
const SIZES = { 'icon-small.svg': [16, 32], 'icon.svg': [48, 128] } as const;

const folder = join(ROOT, 'extension/icons');
const executablePath = locate('chromium');
if (!executablePath) throw new Error('Chromium is missing: node scripts/setup.mjs chromium');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [drawing, sizes] of Object.entries(SIZES)) {
  const svg = await readFile(join(folder, drawing), 'utf8');
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await writeFile(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
