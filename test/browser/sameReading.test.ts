import { describe, expect, test } from 'vitest';
import type { Driver } from '../../scripts/drive/driver.ts';
import { until } from '../../scripts/drive/driver.ts';
import { hasRead, readPage, shownText } from '../../scripts/drive/popup.ts';
import { clickInReader, openReader, readerGone } from '../../scripts/drive/reader.ts';
import { ENGLISH, GERMAN } from './languagePages.ts';
import { BROWSERS, useBrowser } from './useBrowser.ts';

const LATER = 'This line came when the page had been read, and the page is what it was but for that.';

/** The page gets a line more; what was read of it is still there. */
async function addLine(browser: Driver): Promise<void> {
  await browser.page.evaluate(text => {
    const line = document.createElement('p');
    line.textContent = text;
    document.querySelector('article')?.append(line);
  }, LATER);
}

const inReader = (browser: Driver) =>
  browser.inReader(root => root.querySelector('.article')?.textContent ?? '');

describe.each(BROWSERS)('from the popup to the reader in %s', name => {
  const bench = useBrowser(name);

  test('the reader shows what the popup has read, and is injected once', async () => {
    const { browser, site } = bench();
    await browser.open(`${site.home}program-en`);
    const injected = await browser.watchInjections();
    await browser.clickToolbar();
    await hasRead(browser);
    expect(await injected()).toEqual(['content.js', 'begin.js']);
    await addLine(browser);
    await openReader(browser);
    expect(await injected()).toEqual(['content.js', 'begin.js', 'reader.js']);
    const text = await inReader(browser);
    expect(text).toContain(ENGLISH.paragraphs[0]);
    expect(text).not.toContain(LATER);

    await clickInReader(browser, '.bar-tools .tool:last-child');
    await readerGone(browser);
    await browser.clickToolbar();
    await hasRead(browser);
    await openReader(browser);
    expect(await inReader(browser)).toContain(LATER);
    expect((await injected()).slice(3)).toEqual(['content.js', 'begin.js']);
  });

  test('the reader shows the part of the page that the popup shows', async () => {
    const { browser, site } = bench();
    await readPage(browser, site.notice);
    await browser.inPopup(
      page => page.querySelector<HTMLElement>('.banner [data-part="page"]')?.click() ?? null,
    );
    await until('all of the page', async () => (await shownText(browser)).includes('Quay Street'));
    await openReader(browser);
    expect(await inReader(browser)).toContain('Quay Street');
  });

  test.each(['with a new address', 'at the same address'])(
    'where the page shows another article by then, %s, that is read',
    async where => {
      const { browser, site } = bench();
      await readPage(browser, `${site.home}program-en`);
      await browser.page.evaluate(moved => {
        const { pathname } = location;
        Reflect.get(globalThis, 'go')('de');
        if (!moved) history.replaceState(null, '', pathname);
      }, where === 'with a new address');
      await openReader(browser);
      const text = await inReader(browser);
      expect(text).toContain(GERMAN.paragraphs[0]);
      expect(text).not.toContain(ENGLISH.paragraphs[0]);
    },
  );
});
