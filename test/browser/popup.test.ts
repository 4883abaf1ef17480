import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/drive/driver.ts';
import { settled, shownQuotes, shownText } from '../../scripts/drive/popup.ts';
import { EXPECTED } from './site.ts';
import { BROWSERS, useBrowser } from './useBrowser.ts';

const html = () => document.documentElement.outerHTML;

describe.each(BROWSERS)('the popup in %s', name => {
  const bench = useBrowser(name);

  test('a click on the toolbar button shows the article without its clutter', async () => {
    const { browser, site } = bench();
    await browser.open(site.demo);
    await browser.clickToolbar();
    expect(await settled(browser)).toBe('reading');
    const text = (await shownText(browser)).replace(/\s+/g, ' ');
    for (const piece of EXPECTED.clutter) expect.soft(text).not.toContain(piece);
    for (const piece of EXPECTED.prose) expect.soft(text).toContain(piece);
    expect(text.split(EXPECTED.title)).toHaveLength(2);
    expect(text).toContain(EXPECTED.byline);
  });

  test('it lists the quotations with who said them', async () => {
    const quotes = await shownQuotes(bench().browser);
    const bare = quotes.map(({ text, speaker }) => ({ text: text.replace(/[,.]$/, ''), speaker }));
    expect(bare).toEqual(EXPECTED.quotes);
  });

  test('it says how much was left out, and what, on demand', async () => {
    const { browser } = bench();
    const says = await browser.inPopup(
      page => page.querySelector<HTMLElement>('.left-out-toggle')?.innerText ?? '',
    );
    expect(Number.parseInt(says, 10)).toBeGreaterThanOrEqual(8);
    await browser.inPopup(page => page.querySelector<HTMLElement>('.left-out-toggle')?.click() ?? null);
    const sheet = await until('what was left out', () =>
      browser.inPopup(page => page.querySelector('#left-out:not([hidden]) .left-out')?.textContent ?? null),
    );
    for (const piece of ['Related Articles', 'No comments yet', 'Bramwell', 'Tired of too many ads']) {
      expect.soft(sheet).toContain(piece);
    }
  });

  test('a click on a quotation shows its place in the page, which stays as it was', async () => {
    const { browser } = bench();
    const before = await browser.page.evaluate(html);
    const at = await shownQuotes(browser).then(quotes => quotes.length - 1);
    expect(await browser.page.evaluate(() => scrollY)).toBe(0);
    await browser.inPopup(
      (page, number) => page.querySelectorAll<HTMLElement>('.quote-words')[number]?.click() ?? null,
      at,
    );
    await until('the page to scroll to the quotation', () =>
      browser.page.evaluate(() => {
        const place = document.evaluate("//p[contains(., 'Not this year')]", document).iterateNext();
        if (!(place instanceof Element)) return false;
        const { top, bottom } = place.getBoundingClientRect();
        return scrollY > 0 && top < innerHeight && bottom > 0;
      }),
    );
    expect(await browser.page.evaluate(html)).toBe(before);
  });

  test('a second click closes nothing of the page: the same quotations come again', async () => {
    const { browser, site } = bench();
    await browser.closePopup();
    await browser.open(site.strict);
    await browser.clickToolbar();
    expect(await settled(browser)).toBe('reading');
    expect(await shownQuotes(browser)).toHaveLength(EXPECTED.quotes.length);
    await browser.closePopup();
  });
});
