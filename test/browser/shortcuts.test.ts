import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/drive/driver.ts';
import { hasRead, shownQuotes } from '../../scripts/drive/popup.ts';
import { readerGone, readerSettled } from '../../scripts/drive/reader.ts';
import { HAS_DISPLAY } from '../../scripts/drive/xvfb.ts';
import { EXPECTED } from './site.ts';
import { BROWSERS, useBrowser } from './useBrowser.ts';

describe.skipIf(!HAS_DISPLAY).each(BROWSERS)('the keys in %s', name => {
  const bench = useBrowser(name, { display: true });

  test('open the reader, and close it again', async () => {
    const { browser, site } = bench();
    await browser.open(site.demo);
    await browser.page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }));
    const before = await browser.page.evaluate(() => document.documentElement.outerHTML);
    await browser.press('alt+shift+o');
    await readerSettled(browser);
    await browser.press('alt+shift+o');
    await readerGone(browser);
    await browser.press('alt+shift+o');
    await readerSettled(browser);
    await browser.press('Escape');
    await readerGone(browser);
    const after = await browser.page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      scrolled: scrollY,
    }));
    expect(after).toEqual({ html: before, scrolled: 500 });
  });

  test('extract the quotations', async () => {
    const { browser, site } = bench();
    await browser.open(site.demo);
    await browser.press('alt+shift+q');
    await until(
      'the popup or the reader',
      async () => (await browser.isPopupOpen()) || browser.isReaderOpen(),
    );
    if (await browser.isPopupOpen()) {
      await hasRead(browser);
      expect(await shownQuotes(browser)).toHaveLength(EXPECTED.quotes.length);
    } else {
      const shown = await until('the quotations', () =>
        browser.inReader(root => root.querySelectorAll('#quotes-panel .quote-card').length || null),
      );
      expect(shown).toBe(EXPECTED.quotes.length);
    }
  });

  test('open the popup', async () => {
    const { browser, site } = bench();
    await browser.open(site.demo);
    await browser.press('alt+shift+u');
    await hasRead(browser);
  });
});
