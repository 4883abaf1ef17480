import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type ChromiumDriver, startChromium } from '../drive/chromium.ts';
import { goTo, settled, shownQuotes, shownText, shownTrouble } from '../drive/popup.ts';
import { openReader } from '../drive/reader.ts';

/**
 * Prints what the popup shows of a page, and saves pictures of the popup and the reader into a folder. Where the
 * page cannot be read it prints why, as the popup does. Throws where the address cannot be loaded.
 */
export async function report(extension: string, url: string, folder: string): Promise<void> {
  const browser = await startChromium({ extension, scale: 2 });
  try {
    await browser.open(url);
    await browser.clickToolbar();
    if ((await settled(browser)) === 'trouble') {
      console.log((await shownTrouble(browser)).says);
      return;
    }
    await print(browser);
    await pictures(browser, folder);
  } finally {
    await browser.close();
  }
}

async function print(browser: ChromiumDriver): Promise<void> {
  console.log(`\n${await shownText(browser)}\n`);
  const quotes = await shownQuotes(browser);
  console.log(`${quotes.length} quotations\n`);
  for (const { text, speaker, role, certainty } of quotes) {
    const who = [speaker ?? 'nobody named', role].filter(Boolean).join(', ');
    console.log(`  “${text}”\n      ${who} (${certainty.toLowerCase()})`);
  }
}

async function pictures(browser: ChromiumDriver, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const save = (name: string) => {
    const path = join(folder, name) as `${string}.png`;
    console.log(`  ${relative('.', path)}`);
    return path;
  };
  console.log('\nPictures:');
  const popup = await browser.popup();
  await popup.screenshot({ path: save('popup-quotes.png') });
  await goTo(browser, 'text');
  await popup.screenshot({ path: save('popup-text.png') });
  await openReader(browser);
  await browser.page.screenshot({ path: save('reader.png') });
}
