import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/demo/serve.ts';
import { until } from '../../scripts/drive/driver.ts';
import { hasRead, readPage } from '../../scripts/drive/popup.ts';
import { openReader } from '../../scripts/drive/reader.ts';
import { BROWSERS, useBrowser } from './useBrowser.ts';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="teal"/></svg>';

const WORDS = 'The keeper lit the lamp at dusk and wrote the hour down, as her mother had done before her. ';

const PAGE = `<!doctype html><html lang="en"><head><title>The keeper of the light</title>
<meta property="og:image" content="/named.svg"></head><body><main><article>
<h1>The keeper of the light</h1>
<p>${WORDS.repeat(4)}</p>
<img src="/drawn.svg" alt="The tower at noon" width="300" height="200">
<p>${WORDS.repeat(4)}</p>
<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/lamp.svg" alt="The lamp" width="300" height="200">
<p>${WORDS.repeat(4)}</p>
<noscript><img src="/noscript.svg" alt="The stairs" width="300" height="200"></noscript>
<img src="/hidden.svg" alt="The cellar" style="display: none">
<img src="/unseen.svg" alt="The attic" style="opacity: 0">
<img src="/pixel.svg" alt="" style="width: 1px; height: 1px">
<p>${WORDS.repeat(4)}</p>
<div style="height: 20000px"></div>
<img src="/far.svg" alt="The pier" loading="lazy" width="300" height="200">
<p>${WORDS.repeat(4)}</p>
</article></main></body></html>`;

/** The words of the pictures that are not drawn; the one that the page names has none. */
const WAITING = ['', 'The lamp', 'The stairs', 'The cellar', 'The attic', 'The pier'];

const asked: string[] = [];
let home = '';
let close: () => Promise<void> = () => Promise.resolve();

beforeAll(async () => {
  const site = await serve(path => {
    if (path === '/') return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: PAGE };
    if (!path.endsWith('.svg')) return null;
    asked.push(path);
    return { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' }, body: SVG };
  });
  ({ url: home, close } = site);
});

afterAll(() => close());

/** The pictures that have come, and the buttons that ask for others, in what is shown. */
const look = (root: ParentNode) => ({
  come: [...root.querySelectorAll<HTMLImageElement>('.article img')]
    .filter(image => image.complete && image.naturalWidth > 0)
    .map(image => image.alt),
  waiting: [...root.querySelectorAll('.picture-frame:has(button)')].map(
    frame => frame.querySelector('.picture-alt')?.textContent ?? '',
  ),
});

const click = (root: ParentNode) => {
  const frames = [...root.querySelectorAll('.picture-frame')];
  const lamp = frames.find(frame => frame.textContent?.includes('The lamp'));
  lamp?.querySelector('button')?.click();
  return lamp !== undefined;
};

describe.each(BROWSERS)('pictures in %s', name => {
  const bench = useBrowser(name);

  test('the popup asks for what the page has drawn, and for others on a click', async () => {
    const { browser } = bench();
    await browser.open(home);
    asked.length = 0;
    await browser.clickToolbar();
    await hasRead(browser);
    await until('the drawn picture', async () => (await browser.inPopup(look)).come.length > 0);
    expect(await browser.inPopup(look)).toEqual({ come: ['The tower at noon'], waiting: WAITING });
    expect(new Set(asked)).toEqual(new Set(['/drawn.svg']));
    expect(await browser.inPopup(click)).toBe(true);
    await until('the picture that was asked for', async () =>
      (await browser.inPopup(look)).come.includes('The lamp'),
    );
    expect(new Set(asked)).toEqual(new Set(['/drawn.svg', '/lamp.svg']));
  });

  test('the reader does the same', async () => {
    const { browser } = bench();
    await readPage(browser, home);
    asked.length = 0;
    await openReader(browser);
    await until('the drawn picture', async () => (await browser.inReader(look)).come.length > 0);
    expect(asked.filter(path => path !== '/drawn.svg')).toEqual([]);
    expect((await browser.inReader(look)).waiting).toEqual(WAITING);
  });

  test('a popup without any request is a setting', async () => {
    const { browser } = bench();
    await readPage(browser, home);
    const toggle = (page: Document) => {
      page.querySelector<HTMLElement>('.pictures-toggle')?.click();
      return null;
    };
    const known = () =>
      until('the stored choice to be known', () =>
        browser.inPopup(page => page.querySelector('.pictures-toggle:enabled') !== null),
      );
    await known();
    await browser.inPopup(toggle);
    await until('the frames', async () => (await browser.inPopup(look)).waiting.length > WAITING.length);
    // The popup opens with what is stored by then.
    await until('the choice to be stored', async () => {
      await browser.closePopup();
      await browser.open(home);
      asked.length = 0;
      await browser.clickToolbar();
      await hasRead(browser);
      await known();
      return (await browser.inPopup(look)).waiting.includes('The tower at noon');
    });
    expect(await browser.inPopup(look)).toEqual({
      come: [],
      waiting: ['', 'The tower at noon', ...WAITING.slice(1)],
    });
    expect(asked).toEqual([]);
    await browser.inPopup(toggle);
    await until('the drawn picture', async () => (await browser.inPopup(look)).come.length > 0);
  });
});
