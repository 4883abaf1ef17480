import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/drive/driver.ts';
import { hasRead, readPage } from '../../scripts/drive/popup.ts';
import { clickInReader, openReader, readerGone } from '../../scripts/drive/reader.ts';
import { EXPECTED } from './site.ts';
import { BROWSERS, useBrowser } from './useBrowser.ts';

/** The button in the reader's bar that closes it; the last one there. */
const CLOSE = '.bar-tools .tool:last-child';

describe.each(BROWSERS)('the reader in %s', name => {
  const bench = useBrowser(name);

  /** Opens a page, scrolls it, and opens the reader from the popup; gives the page's HTML as it was before. */
  async function enter(url: string): Promise<string> {
    const { browser } = bench();
    await browser.open(url);
    await browser.page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
    const before = await browser.page.evaluate(() => document.documentElement.outerHTML);
    await browser.clickToolbar();
    await hasRead(browser);
    await openReader(browser);
    return before;
  }

  async function leave(): Promise<{ html: string; scrolled: number }> {
    const { browser } = bench();
    await clickInReader(browser, CLOSE);
    await readerGone(browser);
    return browser.page.evaluate(() => ({ html: document.documentElement.outerHTML, scrolled: scrollY }));
  }

  test('it shows the article whole, its clutter folded, its quotations marked', async () => {
    const { browser, site } = bench();
    await enter(site.demo);
    const { title, text, folded, marked } = await browser.inReader(root => {
      const seen: string[] = [];
      const article = root.querySelector('.article');
      const texts = document.createTreeWalker(article ?? root, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (node.parentElement?.checkVisibility({ contentVisibilityAuto: true }))
          seen.push(node.textContent ?? '');
      }
      return {
        title: root.querySelector('h1')?.textContent ?? '',
        text: seen.join('').replace(/\s+/g, ' '),
        folded: root.querySelectorAll('details:not([open]) .removal').length,
        marked: [...root.querySelectorAll('.article-body [data-quote]')].length,
      };
    });
    expect(title).toBe(EXPECTED.title);
    for (const piece of EXPECTED.clutter) expect.soft(text).not.toContain(piece);
    for (const piece of EXPECTED.prose) expect.soft(text).toContain(piece);
    expect(folded).toBeGreaterThan(2);
    expect(marked).toBeGreaterThanOrEqual(EXPECTED.quotes.length);
    expect(browser.page.url()).toBe(site.demo);
  });

  test('closing it gives the page back, byte for byte and at the same place', async () => {
    const { site } = bench();
    const before = await enter(site.demo);
    const { html, scrolled } = await leave();
    expect(html).toBe(before);
    expect(scrolled).toBe(700);
  });

  test('it opens on a page whose policy allows nothing, looks the same there, and closes without a trace', async () => {
    const { browser, site } = bench();
    const look = () =>
      browser.inReader(root => {
        const article = root.querySelector('.article-body p') ?? root.querySelector('p');
        const style = article ? getComputedStyle(article) : null;
        return [style?.fontFamily ?? '', style?.fontSize ?? '', style?.lineHeight ?? '', style?.color ?? ''];
      });
    await enter(site.demo);
    const usual = await look();
    await leave();
    const before = await enter(site.strict);
    expect(await look()).toEqual(usual);
    expect(usual).not.toContain('');
    const { html, scrolled } = await leave();
    expect(html).toBe(before);
    expect(scrolled).toBe(700);
  });

  test("the page's scripts see neither what the reader shows nor what the person does there", async () => {
    const { browser, site } = bench();
    await browser.open(site.demo);
    await browser.page.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(globalThis, 'heard', heard);
      for (const type of ['click', 'keydown', 'copy', 'pointerdown']) {
        document.addEventListener(type, event => heard.push(event.type));
      }
    });
    await browser.clickToolbar();
    await hasRead(browser);
    await openReader(browser);
    await clickInReader(browser, '.bar-tools .tool');
    const seen = await browser.page.evaluate(() => ({
      roots: [...document.querySelectorAll('*')].filter(element => element.shadowRoot).length,
      heard: Reflect.get(globalThis, 'heard') as string[],
      names: Object.keys(globalThis).filter(key => /pullquote/i.test(key)),
    }));
    expect(seen).toEqual({ roots: 0, heard: [], names: [] });
  });

  test('its panel lists the quotations, and a click on one goes to its place in the text', async () => {
    const { browser, site } = bench();
    await enter(site.demo);
    await clickInReader(browser, '.bar-tools .tool');
    await clickInReader(browser, '#quotes-panel .quote-card:last-child .quote-words');
    const { listed, current } = await browser.inReader(root => ({
      listed: root.querySelectorAll('#quotes-panel .quote-card').length,
      current: root.querySelector('#quotes-panel [aria-current]')?.textContent ?? '',
    }));
    expect(listed).toBe(EXPECTED.quotes.length);
    expect(current).toContain(EXPECTED.quotes.at(-1)?.text);
    await leave();
  });

  test('Escape closes the panel that was opened while the note of a quotation was still there', async () => {
    const { browser, site } = bench();
    await enter(site.demo);
    await browser.inReader(root => {
      const view = root.ownerDocument.defaultView;
      if (!view) return false;
      const over = new view.MouseEvent('mouseover', { bubbles: true });
      root.querySelector('mark[data-quote]')?.dispatchEvent(over);
      return true;
    });
    await until('the note', () => browser.inReader(root => root.querySelector('.speaker-note') !== null));
    await clickInReader(browser, '.bar-tools .tool');
    await until('the panel', () => browser.inReader(root => root.querySelector('.panel') !== null));
    await browser.page.keyboard.press('Escape');
    await until('the panel to close', () => browser.inReader(root => root.querySelector('.panel') === null));
    await leave();
  });
});

describe('print, from the reader in chromium', () => {
  const bench = useBrowser('chromium');

  test('shows the article alone, and not what is folded', async () => {
    const { browser, site } = bench();
    await readPage(browser, site.demo);
    await openReader(browser);
    await browser.page.emulateMediaType('print');
    const page = await browser.page.evaluate(() => getComputedStyle(document.body).display);
    const shown = await browser.inReader(root => {
      const visible = (selector: string) => root.querySelector(selector)?.checkVisibility() ?? false;
      return {
        article: visible('.article h1'),
        bar: visible('.bar'),
        folded: visible('details.removals'),
      };
    });
    expect({ page, ...shown }).toEqual({ page: 'none', article: true, bar: false, folded: false });
  });
});
