import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/demo/serve.ts';
import { type Driver, until } from '../../scripts/drive/driver.ts';
import { readPage, shownText } from '../../scripts/drive/popup.ts';
import { clickInReader, openReader } from '../../scripts/drive/reader.ts';
import { KEPT_BY_READABILITY, READABILITY_PAGE, STORY } from './readabilityPage.ts';
import { BROWSERS, useBrowser } from './useBrowser.ts';

/** What stands around the text: the offer at its end, or the banner above it. */
interface Around {
  readonly offer: string | null;
  readonly banner: string | null;
}

const OFFER: Around = { offer: 'Is something missing? As Readability reads it', banner: null };
const BANNER = /^This is the text as Mozilla Readability reads it.*Read the article/s;

/** Waits until the popup or the reader has a button for a part, and presses it. */
const presser = (name: 'inPopup' | 'inReader') => (browser: Driver, part: string) =>
  until(`the choice of ${part}`, () =>
    browser[name]((root: Document | ShadowRoot, wanted: string) => {
      const button = root.querySelector<HTMLElement>(`[data-part="${wanted}"]`);
      button?.click();
      return button !== null;
    }, part),
  );

/** Waits until the popup or the reader offers a part, and gives what stands around the text. */
const looker = (name: 'inPopup' | 'inReader') => (browser: Driver, offered: string) =>
  until(`the offer of ${offered}`, () =>
    browser[name]((root: Document | ShadowRoot, wanted: string) => {
      if (!root.querySelector(`[data-part="${wanted}"]`)) return null;
      const says = (selector: string) => root.querySelector(selector)?.textContent ?? null;
      return { offer: says('.others'), banner: says('.doubts') };
    }, offered),
  );

/** The letters of the reader's article that a person sees. */
function readerText(browser: Driver): Promise<string> {
  return browser.inReader(root => root.querySelector<HTMLElement>('.article-body')?.innerText ?? '');
}

describe.each(BROWSERS)('what Readability reads, in %s', name => {
  const bench = useBrowser(name);
  let pages: Served | null = null;

  beforeAll(async () => {
    pages = await serve(() => READABILITY_PAGE);
  });
  afterAll(() => pages?.close());

  async function enter(): Promise<Driver> {
    const { browser } = bench();
    await readPage(browser, pages?.url ?? '');
    return browser;
  }

  test('is offered at the end of the popup’s text, read on demand, and left again', async () => {
    const [press, look] = [presser('inPopup'), looker('inPopup')];
    const browser = await enter();
    expect(await look(browser, 'readability')).toEqual(OFFER);
    const article = await shownText(browser);
    for (const text of STORY) expect.soft(article).toContain(text);
    expect(article).not.toContain(KEPT_BY_READABILITY);
    expect(article.trimEnd()).toMatch(/Is something missing\?\s+As Readability reads it$/);

    await press(browser, 'readability');
    const { banner, offer } = await look(browser, 'article');
    expect(banner).toMatch(BANNER);
    expect(offer).toBeNull();
    const all = await shownText(browser);
    for (const text of [KEPT_BY_READABILITY, ...STORY]) expect.soft(all).toContain(text);

    await press(browser, 'article');
    expect(await look(browser, 'readability')).toEqual(OFFER);
    expect(await shownText(browser)).toBe(article);
  });

  test('is offered at the end of the reader’s text, read on demand, and left again', async () => {
    const [press, look] = [presser('inReader'), looker('inReader')];
    const browser = await enter();
    await openReader(browser);
    expect(await look(browser, 'readability')).toEqual(OFFER);
    const article = await readerText(browser);
    for (const text of STORY) expect.soft(article).toContain(text);
    expect(article).not.toContain(KEPT_BY_READABILITY);

    await press(browser, 'readability');
    const { banner, offer } = await look(browser, 'article');
    expect(banner).toMatch(BANNER);
    expect(offer).toBeNull();
    const all = await readerText(browser);
    for (const text of [KEPT_BY_READABILITY, ...STORY]) expect.soft(all).toContain(text);

    await press(browser, 'article');
    expect(await look(browser, 'readability')).toEqual(OFFER);
    expect(await readerText(browser)).toBe(article);
    await clickInReader(browser, '.bar-tools .tool:last-child');
  });

  test('goes from the popup to the reader as it is shown', async () => {
    const browser = await enter();
    await presser('inPopup')(browser, 'readability');
    await looker('inPopup')(browser, 'article');
    await openReader(browser);
    expect((await looker('inReader')(browser, 'article')).banner).toMatch(BANNER);
    expect(await readerText(browser)).toContain(KEPT_BY_READABILITY);
    await clickInReader(browser, '.bar-tools .tool:last-child');
  });

  test('is heard on the demo page too', async () => {
    const { browser, site } = bench();
    await readPage(browser, site.demo);
    expect(await looker('inPopup')(browser, 'readability')).toEqual(OFFER);
    expect(await browser.inPopup(page => page.querySelector('.article h1')?.textContent ?? '')).toContain(
      'night ferries',
    );
  });
});

describe('print, from the reader in chromium', () => {
  const bench = useBrowser('chromium');

  test('leaves the offer out', async () => {
    const { browser, site } = bench();
    await readPage(browser, site.demo);
    await openReader(browser);
    await looker('inReader')(browser, 'readability');
    const isOffered = () =>
      browser.inReader(root => root.querySelector('.others')?.checkVisibility() ?? false);
    expect(await isOffered()).toBe(true);
    await browser.page.emulateMediaType('print');
    expect(await isOffered()).toBe(false);
  });
});
