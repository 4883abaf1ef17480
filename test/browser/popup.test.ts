import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/drive/driver.ts';
import { hasRead, readPage, shownQuotes, shownText } from '../../scripts/drive/popup.ts';
import { EXPECTED } from './site.ts';
import { BROWSERS, useBrowser } from './useBrowser.ts';

const html = () => document.documentElement.outerHTML;

describe.each(BROWSERS)('the popup in %s', name => {
  const bench = useBrowser(name);

  test('a click on the toolbar button shows the article without its clutter', async () => {
    const { browser, site } = bench();
    await readPage(browser, site.demo);
    const text = (await shownText(browser)).replace(/\s+/g, ' ');
    for (const piece of EXPECTED.clutter) expect.soft(text).not.toContain(piece);
    for (const piece of EXPECTED.prose) expect.soft(text).toContain(piece);
    expect(text.split(EXPECTED.title)).toHaveLength(2);
    expect(text).toContain(EXPECTED.byline);
  });

  test('it lists the quotations with who said them', async () => {
    const { browser, site } = bench();
    await readPage(browser, site.demo);
    const quotes = await shownQuotes(browser);
    const bare = quotes.map(({ text, speaker }) => ({ text: text.replace(/[,.]$/, ''), speaker }));
    expect(bare).toEqual(EXPECTED.quotes);
  });

  test('it says how much was left out, and what, on demand', async () => {
    const { browser, site } = bench();
    await readPage(browser, site.demo);
    const says = await browser.inPopup(page => {
      const toggle = page.querySelector<HTMLElement>('.left-out-toggle');
      toggle?.click();
      return toggle?.innerText ?? '';
    });
    expect(Number.parseInt(says, 10)).toBeGreaterThan(5);
    const sheet = await until('what was left out', () =>
      browser.inPopup(page => page.querySelector('#left-out:not([hidden]) .left-out')?.textContent ?? null),
    );
    for (const piece of ['Sign up for our newsletter', 'Copy link', 'Tired of too many ads']) {
      expect.soft(sheet).toContain(piece);
    }
  });

  test('a click on a quotation shows its place in the page, which stays as it was', async () => {
    const { browser, site } = bench();
    await readPage(browser, site.demo);
    const before = await browser.page.evaluate(html);
    expect(await browser.page.evaluate(() => scrollY)).toBe(0);
    await shownQuotes(browser);
    await browser.inPopup(page => {
      [...page.querySelectorAll<HTMLElement>('.quote-words')].at(-1)?.click();
      return null;
    });
    await until('the page to scroll to the quotation', () =>
      browser.page.evaluate(() => {
        const places = document.evaluate("//p[contains(., 'Not this year')]", document);
        const place = places.iterateNext();
        if (!(place instanceof Element)) return false;
        const { top, bottom } = place.getBoundingClientRect();
        return scrollY > 0 && top < innerHeight && bottom > 0;
      }),
    );
    expect(await browser.page.evaluate(html)).toBe(before);
  });

  test('where a reading is doubtful, all of the page can be read instead, and the article again', async () => {
    const { browser, site } = bench();
    await readPage(browser, site.notice);
    const choose = async (part: string) => {
      await browser.inPopup((page, wanted) => {
        page.querySelector<HTMLElement>(`.banner [data-part="${wanted}"]`)?.click();
        return null;
      }, part);
      await until(`the choice beside ${part}`, () =>
        browser.inPopup(
          (page, wanted) =>
            page.querySelector('.banner [data-part]') !== null &&
            page.querySelector(`.banner [data-part="${wanted}"]`) === null,
          part,
        ),
      );
    };
    await choose('page');
    const all = await shownText(browser);
    expect(all).toContain('nobody on the pier');
    expect(all).toContain('Quay Street');
    await choose('article');
  });

  test('a page whose policy allows nothing is read all the same', async () => {
    const { browser, site } = bench();
    await readPage(browser, site.strict);
    expect(await shownQuotes(browser)).toHaveLength(EXPECTED.quotes.length);
  });
});

describe('before the person asks, in chromium', () => {
  const bench = useBrowser('chromium');

  test('nothing of ours is in the page; after a click it is, and leaves no trace in the DOM', async () => {
    const { browser, site } = bench();
    await browser.open(site.demo);
    expect(await browser.page.extensionRealms()).toHaveLength(0);
    const before = await browser.page.evaluate(html);
    await browser.clickToolbar();
    await hasRead(browser);
    expect(await browser.page.extensionRealms()).toHaveLength(1);
    expect(await browser.page.evaluate(html)).toBe(before);
  });
});
