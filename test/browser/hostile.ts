import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/demo/serve.ts';
import { type Driver, until } from '../../scripts/drive/driver.ts';
import { openReader, readerGone } from '../../scripts/drive/reader.ts';
import { HAS_DISPLAY } from '../../scripts/drive/xvfb.ts';
import { describeData } from '../data.ts';
import { type Name, useBrowser } from './useBrowser.ts';

/** Pages that change themselves while nobody does anything. */
const RESTLESS = ['c-modal-loop.html', 'c-mutating.html', 'c-rewrite-body.html'];

/** In Firefox this page does not come to rest in time. */
const TOO_SLOW_IN_FIREFOX = ['c-rewrite-body.html'];

/** Pages that show nothing that could be read, or not in every browser: a plain sentence is an answer there. */
const SPEECHLESS = [
  'f-rss.xml',
  'f-svg.svg',
  'f-frameset.html',
  'f-hidden-page.html',
  'c-html-display-none.html',
  'c-html-zoom.html',
];

/** A page whose root is not drawn hears no keys in Firefox, whatever we do. */
const DEAF = ['c-html-display-none.html'];

/** What stands in the article of all of them. */
const WORDS = 'Rain fell on the quay';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.xhtml': 'application/xhtml+xml',
};

/** Tries a browser on pages of ours, and on those of `shared/hostile`. */
export function describeHostile(name: Name): void {
  describe.skipIf(!HAS_DISPLAY)(`pages that attack, in ${name}`, () => {
    const bench = useBrowser(name, { display: true });

    test.each(['feed', 'drawing', 'xhtml'])('of ours: %s', async page => {
      const { browser, site } = bench();
      await survives(browser, site.home + page, { restless: false, deaf: false });
    });

    describeData('that are shared', 'hostile/pages', '', paths => {
      let served: Served | null = null;
      beforeAll(async () => {
        const files = new Map(paths.map(path => [`/${basename(path)}`, path]));
        served = await serve(address => {
          const path = files.get(address);
          const type = TYPES[extname(address)];
          return path && type ? { headers: { 'content-type': type }, body: readFileSync(path) } : null;
        });
      });
      afterAll(() => served?.close());

      const left = name === 'firefox' ? TOO_SLOW_IN_FIREFOX : [];
      const files = paths.map(path => basename(path)).filter(file => !left.includes(file));
      test.each(files)('%s', async file => {
        const { browser } = bench();
        const address = (served?.url ?? '') + file;
        const restless = RESTLESS.includes(file);
        const answer = await survives(browser, address, { restless, deaf: DEAF.includes(file) });
        if (!SPEECHLESS.includes(file)) expect(answer).toContain(WORDS);
      });
    });
  });
}

/**
 * Reads a page in the popup, opens the reader over it and closes it. The page is as it was then and hears keys, and no
 * script of its content ran. Gives the text that the popup showed, or its sentence.
 */
async function survives(
  browser: Driver,
  address: string,
  page: { readonly restless: boolean; readonly deaf: boolean },
): Promise<string> {
  await browser.open(address);
  await browser.page.evaluate(() => {
    Reflect.set(globalThis, 'keys', 0);
    addEventListener('keydown', ({ key }) => {
      if (key === 'x') Reflect.set(globalThis, 'keys', Number(Reflect.get(globalThis, 'keys')) + 1);
    });
  });
  const before = await seen(browser);
  await browser.clickToolbar();
  const answer = await until(
    'the popup to say something',
    () =>
      browser.inPopup(popup => {
        const text = popup.querySelector<HTMLElement>('main.reading #panel-text, main.trouble')?.textContent;
        return text ? { text, read: popup.querySelector('main.reading') !== null } : null;
      }),
    20,
  );
  expect(await browser.inPopup(popup => Reflect.get(popup.defaultView ?? {}, '__pwned') === undefined)).toBe(
    true,
  );
  // What the page has not loaded, or what is no picture, is not asked for.
  expect(await browser.inPopup(popup => [...popup.images].map(image => image.src))).toEqual([]);
  await openReaderOver(browser, answer.read);
  if (await browser.isReaderOpen()) {
    await until('the reader to show something at its own size', () =>
      browser.inReader(root => {
        const dialog = root.querySelector('dialog');
        const words = root.querySelector('.article-body p, .article-body, .status:not(.busy)');
        const box = dialog?.getBoundingClientRect();
        return (
          dialog?.matches(':modal') === true &&
          words !== null &&
          Math.abs((box?.width ?? 0) - (root.ownerDocument.defaultView?.innerWidth ?? 0)) < 40
        );
      }),
    );
    await browser.page.keyboard.press('Escape');
    await readerGone(browser);
  }
  const after = await seen(browser);
  if (!page.restless) expect(after.html).toBe(before.html);
  expect(after).toMatchObject({ attacks: before.attacks, sheets: before.sheets, url: before.url });
  if (page.deaf) return answer.text;
  await browser.page.keyboard.press('x');
  await until('the page to hear a key', () =>
    browser.page.evaluate(() => Number(Reflect.get(globalThis, 'keys')) > 0),
  );
  return answer.text;
}

/** Opens the reader: by the popup's button, or by the keys where there was nothing to read. It may say that it cannot. */
async function openReaderOver(browser: Driver, read: boolean): Promise<void> {
  if (read) {
    await openReader(browser);
    return;
  }
  await browser.closePopup();
  await browser.press('alt+shift+o');
  await until(
    'the reader, or a sign on the button',
    async () => (await browser.isReaderOpen()) || (await browser.badge()) !== '',
  );
}

/** What a page shows of itself; without the fragment of its address, which it may change all the time. */
function seen(browser: Driver) {
  return browser.page.evaluate(() => ({
    html: new XMLSerializer().serializeToString(document),
    sheets: document.adoptedStyleSheets.length,
    attacks: String(Reflect.get(globalThis, '__pwned')),
    url: location.href.replace(/#.*/, ''),
  }));
}
