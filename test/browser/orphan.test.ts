import { afterAll, expect, test } from 'vitest';
import { type Driver, until } from '../../scripts/drive/driver.ts';
import { hasRead } from '../../scripts/drive/popup.ts';
import { openReader, readerGone } from '../../scripts/drive/reader.ts';
import { serveSite } from './site.ts';
import { type Name, start } from './useBrowser.ts';

const site = await serveSite();

afterAll(() => site.close());

/** Opens the reader over the demo, and takes the extension away; gives what the page was like before. */
async function orphan(browser: Driver) {
  await browser.open(site.demo);
  await browser.page.evaluate(() => {
    const failures: string[] = [];
    Reflect.set(globalThis, 'failures', failures);
    addEventListener('error', ({ message }) => failures.push(message));
    addEventListener('keydown', ({ key }) => Reflect.set(globalThis, 'key', key));
  });
  const before = await seen(browser);
  await browser.clickToolbar();
  await hasRead(browser);
  await openReader(browser);
  await browser.uninstall();
  return before;
}

const seen = ({ page }: Driver) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    failures: Reflect.get(globalThis, 'failures') as string[],
  }));

const hearsKeys = ({ page }: Driver) => page.evaluate(() => Reflect.get(globalThis, 'key') === 'x');

async function within(name: Name, act: (browser: Driver) => Promise<void>): Promise<void> {
  const browser = await start(name);
  try {
    await act(browser);
  } finally {
    await browser.close();
  }
}

test('a reader whose extension is removed leaves the page as it was, in Chromium', () =>
  within('chromium', async browser => {
    const before = await orphan(browser);
    await readerGone(browser);
    expect(await seen(browser)).toEqual(before);
    await browser.page.keyboard.press('x');
    await until('the page to hear a key', () => hearsKeys(browser));
  }));

// Firefox ends our scripts at once: what is left is a dialog as browsers make it, and Escape closes that.
test('and gives it back to who presses Escape, in Firefox', () =>
  within('firefox', async browser => {
    const { failures } = await orphan(browser);
    await until('the page to hear a key', async () => {
      await browser.page.keyboard.press('Escape');
      await browser.page.keyboard.press('x');
      return hearsKeys(browser);
    });
    expect((await seen(browser)).failures).toEqual(failures);
  }));
