import { describe, expect, test } from 'vitest';
import { type Driver, until } from '../../scripts/drive/driver.ts';
import { hasRead, readPage, shownQuotes, shownText } from '../../scripts/drive/popup.ts';
import { clickInReader, openReader } from '../../scripts/drive/reader.ts';
import { ENGLISH, FRENCH, GERMAN } from './languagePages.ts';
import { BROWSERS, useBrowser } from './useBrowser.ts';

/** The language of the article that the popup shows, and the speakers in it. */
async function shown(browser: Driver) {
  const speakers = (await shownQuotes(browser)).map(quote => quote.speaker);
  const lang = await browser.inPopup(page => page.querySelector('.article')?.getAttribute('lang') ?? null);
  return { lang, speakers };
}

/** What else stands among the paragraphs of stories: the rules know it in the language of each. */
async function clutter(browser: Driver): Promise<readonly string[]> {
  const text = await shownText(browser);
  return [GERMAN.clutter ?? ''].filter(line => text.includes(line));
}

/** The page puts another story in the place of the one it shows. */
async function go(browser: Driver, story: string): Promise<void> {
  await browser.page.evaluate(id => Reflect.get(globalThis, 'go')(id), story);
}

describe.each(BROWSERS)('in %s', name => {
  const bench = useBrowser(name);

  test.each([
    ['en', 'de', 'en', ENGLISH, GERMAN],
    ['de', 'en', 'de', GERMAN, ENGLISH],
  ] as const)(
    'a site that goes from %s to %s without a load is read in both, and again',
    async (one, two, _, from, to) => {
      const { browser, site } = bench();
      await readPage(browser, `${site.home}program-${one}`);
      expect(await shown(browser)).toEqual({ lang: one, speakers: from.speakers });
      await browser.closePopup();
      await go(browser, two);
      await browser.clickToolbar();
      await hasRead(browser);
      expect(await shown(browser)).toEqual({ lang: two, speakers: to.speakers });
      expect(await clutter(browser)).toEqual([]);
      await browser.closePopup();
      await go(browser, one);
      await browser.clickToolbar();
      await hasRead(browser);
      expect(await shown(browser)).toEqual({ lang: one, speakers: from.speakers });
    },
  );

  test.each([
    ['french', 'says that it is in English and is in French', 'fr', FRENCH],
    ['german-among-english', 'is in German among long legal texts in English', 'de', GERMAN],
    ['austrian', 'says truly where its German is spoken', 'de-AT', GERMAN],
  ] as const)('a page (%s) that %s is read in its own language', async (path, _, lang, { speakers }) => {
    const { browser, site } = bench();
    await readPage(browser, `${site.home}${path}`);
    expect(await shown(browser)).toEqual({ lang, speakers });
  });

  test('a background that sleeps wakes for a page that is not in English', async () => {
    const { browser, site } = bench();
    await browser.open(`${site.home}french`);
    await browser.sleep();
    await browser.clickToolbar();
    await hasRead(browser);
    expect(await shown(browser)).toEqual({ lang: 'fr', speakers: FRENCH.speakers });
  });

  test('a reader that is open reads again in the language of what the page shows by then', async () => {
    const { browser, site } = bench();
    await readPage(browser, `${site.home}notices-en`);
    await openReader(browser);
    await go(browser, 'de');
    await clickInReader(browser, '.doubts-choice[data-part="page"]');
    const { lang, speakers } = await until('the German notice', () =>
      browser.inReader(root => {
        const article = root.querySelector('.article');
        if (!article?.textContent?.includes('Speicher')) return null;
        const marked = article.querySelectorAll('[data-quote]').length;
        return { lang: article.getAttribute('lang'), speakers: marked };
      }),
    );
    expect({ lang, speakers }).toEqual({ lang: 'de', speakers: 1 });
  });
});
