import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/drive/driver.ts';
import { hasRead } from '../../scripts/drive/popup.ts';
import { clickInReader, openReader, readerGone } from '../../scripts/drive/reader.ts';
import { BROWSERS, useBrowser } from './useBrowser.ts';

describe.each(BROWSERS)('the reader over a page that gets in the way, in %s', name => {
  const bench = useBrowser(name);

  /** Opens the demo, lets the page do its worst, and opens the reader. Gives the page's HTML as it was before. */
  async function enter(worst: () => void): Promise<string> {
    const { browser, site } = bench();
    await browser.open(site.demo);
    await browser.page.evaluate(worst);
    await browser.page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }));
    const before = await browser.page.evaluate(() => document.documentElement.outerHTML);
    await browser.clickToolbar();
    await hasRead(browser);
    await openReader(browser);
    return before;
  }

  const page = () => bench().browser.page;
  const html = () => page().evaluate(() => document.documentElement.outerHTML);
  const isOnTop = () =>
    page().evaluate(() => {
      const host = document.documentElement.lastElementChild;
      return host !== document.body && document.elementFromPoint(innerWidth / 2, innerHeight / 2) === host;
    });
  /** How wide the text is, and how large its letters. */
  const size = () =>
    bench().browser.inReader(root => {
      const text = root.querySelector('.article-body p');
      return text ? [text.getBoundingClientRect().width, getComputedStyle(text).fontSize] : [];
    });
  const leave = async () => {
    await page().keyboard.press('Escape');
    await readerGone(bench().browser);
  };

  test('a page that scrolls behind it stands where it stood', async () => {
    const before = await enter(() => undefined);
    await page().evaluate(() => scrollTo({ top: 20, behavior: 'instant' }));
    await page().keyboard.press('Escape');
    await readerGone(bench().browser);
    expect(await page().evaluate(() => scrollY)).toBe(500);
    expect(await html()).toBe(before);
  });

  test('a page that swallows keys, wheel and clicks hears no key and no wheel, and stops nothing', async () => {
    const { browser } = bench();
    await enter(() => {
      const heard: string[] = [];
      Reflect.set(globalThis, 'heard', heard);
      for (const type of ['keydown', 'keyup', 'wheel', 'mousedown', 'contextmenu', 'copy', 'click']) {
        document.addEventListener(
          type,
          event => {
            if (type !== 'click') heard.push(type);
            event.preventDefault();
            event.stopImmediatePropagation();
          },
          { capture: true, passive: false },
        );
      }
    });
    const below = () =>
      browser.inReader(root => {
        const text = root.querySelector('.page');
        return text ? text.scrollHeight - text.clientHeight - text.scrollTop : -1;
      });
    await page().keyboard.press('End');
    await until('the text to scroll by a key', async () => (await below()) < 2);
    await page().mouse.move(300, 300);
    await page().mouse.wheel({ deltaY: -120 });
    await until('the text to scroll by the wheel', async () => (await below()) > 40);
    const [x, y] = await until('the bar to come back', () =>
      browser.inReader(root => {
        const box = root.querySelector('[aria-controls="quotes-panel"]')?.getBoundingClientRect();
        return box && box.y > 0 ? ([box.x + 8, box.y + 8] as const) : null;
      }),
    );
    await page().mouse.click(x, y);
    // The panel takes the focus when it has been drawn: a key before that is the page's.
    await until('the panel to open', () =>
      browser.inReader(root => root.querySelector('.panel') !== null && root.activeElement !== null),
    );
    await page().keyboard.press('Escape');
    await until('the panel to close', () => browser.inReader(root => root.querySelector('.panel') === null));
    expect(await page().evaluate(() => [Reflect.get(globalThis, 'heard'), scrollY])).toEqual([[], 500]);
    await page().keyboard.press('Escape');
    await readerGone(browser);
  });

  test('a modal dialog that the page opens over it does not take its place', async () => {
    const { browser } = bench();
    const before = await enter(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'Subscribe!';
      document.body.append(dialog);
    });
    await page().evaluate(() => document.querySelector('dialog')?.showModal());
    await until('the reader to be on top', isOnTop);
    expect(await browser.inReader(root => root.querySelector('dialog')?.matches(':modal') ?? false)).toBe(
      true,
    );
    await page().evaluate(() => document.querySelector('dialog')?.close());
    await clickInReader(browser, '.bar-tools .tool:last-child');
    await readerGone(browser);
    expect(await html()).toBe(before);
  });

  test('a page that takes it away gets it back; one that does not stop gets its way, and is left as it was', async () => {
    const { browser } = bench();
    const before = await enter(() => {
      Reflect.set(globalThis, 'left', 3);
      new MutationObserver(records => {
        for (const node of records.flatMap(record => [...record.addedNodes])) {
          const left: unknown = Reflect.get(globalThis, 'left');
          if (!(node instanceof Element) || node === document.body) continue;
          if (typeof left !== 'number' || left <= 0) continue;
          Reflect.set(globalThis, 'left', left - 1);
          node.remove();
        }
      }).observe(document.documentElement, { childList: true });
    });
    expect(await isOnTop()).toBe(true);
    expect(await page().evaluate(() => Reflect.get(globalThis, 'left') as unknown)).toBe(0);
    await page().evaluate(() => {
      Reflect.set(globalThis, 'left', Number.POSITIVE_INFINITY);
      document.documentElement.lastElementChild?.remove();
    });
    await readerGone(browser);
    expect(await html()).toBe(before);
    expect(await page().evaluate(() => [document.adoptedStyleSheets.length, scrollY])).toEqual([0, 500]);
  });

  test.each([
    '',
    'display: none !important',
    'content-visibility: hidden',
    'zoom: 0.1; filter: invert(1); contain: strict',
  ])('a root element of the style “%s” leaves it at its own size', async style => {
    await enter(() => undefined);
    const usual = await size();
    await leave();
    await page().evaluate(text => document.documentElement.setAttribute('style', text), style);
    const before = await html();
    await bench().browser.clickToolbar();
    await hasRead(bench().browser);
    await openReader(bench().browser);
    const [width = 0, letters] = await size();
    expect(letters).toBe(usual[1]);
    // With the page goes its scrollbar.
    expect(Math.abs(Number(width) - Number(usual[0]))).toBeLessThan(20);
    await leave();
    expect(await html()).toBe(before);
  });

  test('a page that opens a dialog in a corner again and again does not get its way', async () => {
    const { browser } = bench();
    await enter(() => {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'margin: 0; inset: 0 auto auto 0';
      dialog.textContent = 'Subscribe!';
      document.body.append(dialog);
      Reflect.set(globalThis, 'shown', 0);
      setInterval(() => {
        dialog.close();
        dialog.showModal();
        Reflect.set(globalThis, 'shown', Number(Reflect.get(globalThis, 'shown')) + 1);
      }, 100);
    });
    await until('the page to have shown its dialog often', () =>
      page().evaluate(() => Number(Reflect.get(globalThis, 'shown')) > 40),
    );
    expect(await browser.isReaderOpen()).toBe(true);
    await until('the reader to have the focus', () =>
      page().evaluate(() => document.activeElement === document.documentElement.lastElementChild),
    );
    await leave();
  });

  test('a page that moves it, or changes the fragment of its address, does not close it', async () => {
    const { browser } = bench();
    const before = await enter(() => undefined);
    await page().evaluate(() => {
      const host = document.documentElement.lastElementChild;
      if (host) document.body.prepend(host);
      location.hash = 'elsewhere';
    });
    await until('the reader to be on top', isOnTop);
    expect(await browser.inReader(root => root.querySelector('dialog')?.matches(':modal') ?? false)).toBe(
      true,
    );
    await leave();
    expect(await html()).toBe(before);
  });

  test('who goes back to another fragment sees what is there', async () => {
    await enter(() => {
      location.hash = 'elsewhere';
    });
    await page().evaluate(() => history.back());
    await readerGone(bench().browser);
  });

  test('a page that is written anew is left alone, and hears its keys', async () => {
    await enter(() => undefined);
    const written = '<html><head></head><body>Another page</body></html>';
    await page().evaluate(text => {
      document.open();
      document.write(text);
      document.close();
      addEventListener('keydown', ({ key }) => document.body.append(key));
    }, written);
    await readerGone(bench().browser);
    expect(await html()).toBe(written);
    expect(await page().evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page().keyboard.press('x');
    expect(await page().evaluate(() => document.body.textContent)).toBe('Another pagex');
  });

  test('events that a script made up operate nothing', async () => {
    const { browser } = bench();
    await enter(() => undefined);
    await page().evaluate(() => {
      const host = document.documentElement.lastElementChild;
      for (const target of [window, document, host]) {
        for (const type of ['keydown', 'keyup']) {
          target?.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', bubbles: true, composed: true }));
        }
        target?.dispatchEvent(new PopStateEvent('popstate'));
        for (let x = 0; x < innerWidth; x += 20) {
          for (let y = 0; y < 100; y += 20) {
            const at = { clientX: x, clientY: y, detail: 1, bubbles: true, cancelable: true, composed: true };
            target?.dispatchEvent(new MouseEvent('click', at));
          }
        }
        target?.dispatchEvent(new Event('toggle'));
        target?.dispatchEvent(new Event('cancel', { bubbles: true, cancelable: true, composed: true }));
        target?.dispatchEvent(new Event('close'));
      }
      return new Promise(resolve => setTimeout(resolve));
    });
    expect(await browser.isReaderOpen()).toBe(true);
    expect(await browser.inReader(root => root.querySelector('.panel, .look') === null)).toBe(true);
    await leave();
  });

  test("the page's styles do not reach it", async () => {
    const { browser } = bench();
    const look = () =>
      browser.inReader(root =>
        ['.article h1', '.article-body p', '.article-facts', '.page'].map(selector => {
          const element = root.querySelector(selector);
          if (!element) return selector;
          const { color, fontFamily, fontSize, lineHeight, letterSpacing, textAlign, transform } =
            getComputedStyle(element);
          return [color, fontFamily, fontSize, lineHeight, letterSpacing, textAlign, transform].join();
        }),
      );
    await enter(() => undefined);
    const usual = await look();
    await page().keyboard.press('Escape');
    await readerGone(browser);
    await enter(() => {
      const style = document.createElement('style');
      style.textContent = `
        * { all: unset !important; display: block !important; color: red !important; font: 3px cursive !important;
            --ink: red !important; --text-font: cursive !important; --text-line: 9 !important; }
        html { transform: scale(0.5); letter-spacing: 9px; text-align: right; direction: rtl; font-size: 40px }`;
      document.head.append(style);
    });
    expect(await look()).toEqual(usual);
    expect(usual[0]).toMatch(/^rgb/);
    await page().keyboard.press('Escape');
    await readerGone(browser);
  });
});

describe('the reader on paper', () => {
  const bench = useBrowser('chromium');

  test('prints the article alone, over as many pages as it takes', async () => {
    const { browser, site } = bench();
    await browser.open(site.demo);
    await browser.clickToolbar();
    await hasRead(browser);
    await openReader(browser);
    const paper = await browser.page.pdf({ width: '12cm', height: '10cm', preferCSSPageSize: false });
    const pages = Buffer.from(paper)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g);
    expect(pages?.length).toBeGreaterThan(3);
    await browser.page.emulateMediaType('print');
    expect(await browser.page.evaluate(() => document.body.checkVisibility())).toBe(false);
    const seen = await browser.inReader(root =>
      ['h1', '.article-body > p', '.bar', '.removals', '.folded-dots'].filter(selector =>
        root.querySelector(selector)?.checkVisibility(),
      ),
    );
    expect(seen).toEqual(['h1', '.article-body > p']);
  });
});
