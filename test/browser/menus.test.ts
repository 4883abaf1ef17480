import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/drive/driver.ts';
import { hasRead, shownQuotes } from '../../scripts/drive/popup.ts';
import { HAS_DISPLAY } from '../../scripts/drive/xvfb.ts';
import { EXPECTED } from './site.ts';
import { BROWSERS, useBrowser } from './useBrowser.ts';

const OF_PAGE = 'Extract quotes from this page';
const OF_SELECTION = 'Extract quotes from the selection';

describe.skipIf(!HAS_DISPLAY).each(BROWSERS)('a right-click in %s', name => {
  const bench = useBrowser(name, { display: true });

  /** What is listed, wherever the browser let us open it: in the popup, or in the reader's panel. */
  async function listed(): Promise<readonly string[]> {
    const { browser } = bench();
    const where = await until('the popup or the reader to open', async () => {
      if (await browser.isPopupOpen()) return 'popup';
      return (await browser.isReaderOpen()) && 'reader';
    });
    if (where === 'popup') {
      await hasRead(browser);
      return (await shownQuotes(browser)).map(({ text }) => text.replace(/[,.]$/, ''));
    }
    return until('the quotations in the panel', async () => {
      const texts = await browser.inReader(root =>
        [...root.querySelectorAll('#quotes-panel .quote-text')].map(text => text.textContent ?? ''),
      );
      return texts.length > 0 && texts.map(text => text.replace(/[,.]$/, ''));
    });
  }

  /** Selects words of the page, as a person does who drags over them. */
  async function select(selector: string, from: string, to: string): Promise<void> {
    await bench().browser.page.evaluate(
      (where, first, last) => {
        const text = document.querySelector(where)?.firstChild;
        const words = text?.textContent ?? '';
        const start = words.indexOf(first);
        const end = words.indexOf(last) + last.length;
        if (!text || start < 0 || end < start) throw new Error(`${where} has no ${first} … ${last}`);
        getSelection()?.setBaseAndExtent(text, start, text, end);
      },
      selector,
      from,
      to,
    );
  }

  test('on the page lists all its quotations', async () => {
    const { browser, site } = bench();
    await browser.open(site.demo);
    await browser.chooseFromMenu('#islands', OF_PAGE);
    expect(await listed()).toEqual(EXPECTED.quotes.map(({ text }) => text));
  });

  test('on a selection that cuts a quotation in two gives the whole of it', async () => {
    const { browser, site } = bench();
    await browser.open(site.demo);
    await select('#crews', 'body asked', 'led the union');
    await browser.chooseFromMenu('#crews', OF_SELECTION);
    expect(await listed()).toEqual(['Nobody asked the crews']);
  });

  test('on a selection without marks offers it as one quotation', async () => {
    const { browser, site } = bench();
    await browser.open(site.demo);
    await select('#islands', 'The islands lie', 'two hours in bad');
    await browser.chooseFromMenu('#islands', OF_SELECTION);
    expect(await listed()).toEqual([
      'The islands lie forty minutes from the mainland in good weather and two hours in bad',
    ]);
  });

  // Only Chromium lets a test end what runs in the background.
  if (name === 'firefox') return;
  test('on the page works after the worker behind it has died', async () => {
    const { browser, site } = bench();
    await browser.open(site.demo);
    const worker = () =>
      browser.page
        .browser()
        .targets()
        .find(target => target.type() === 'service_worker');
    await (await worker()?.worker())?.close();
    await until('the worker to die', async () => worker() === undefined);
    await browser.chooseFromMenu('#islands', OF_PAGE);
    expect(await listed()).toHaveLength(EXPECTED.quotes.length);
  });
});
