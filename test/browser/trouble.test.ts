import { describe, expect, test } from 'vitest';
import { type Driver, until } from '../../scripts/drive/driver.ts';
import { settled, shownTrouble } from '../../scripts/drive/popup.ts';
import type { Site } from './site.ts';
import { BROWSERS, type Name, useBrowser } from './useBrowser.ts';

interface Closed {
  readonly page: string;
  readonly at: (site: Site) => string;
  /** Firefox does not tell of some pages more than that they are closed. */
  readonly why: string | Readonly<Record<Name, string>>;
  readonly only?: Name;
}

const CLOSED: readonly Closed[] = [
  { page: 'about:blank', at: () => 'about:blank', why: { chromium: 'no-access', firefox: 'browser-page' } },
  { page: 'chrome://version', at: () => 'chrome://version/', why: 'browser-page', only: 'chromium' },
  { page: 'chrome://settings', at: () => 'chrome://settings/', why: 'browser-page', only: 'chromium' },
  { page: 'about:support', at: () => 'about:support', why: 'browser-page', only: 'firefox' },
  { page: 'about:license', at: () => 'about:license', why: 'browser-page', only: 'firefox' },
  { page: 'an empty page', at: site => site.empty, why: 'empty-page' },
  {
    page: 'a page that did not load',
    at: site => site.nobody,
    why: { chromium: 'error-page', firefox: 'no-access' },
  },
  // The last one: puppeteer can lose hold of a tab in which Chromium's viewer was.
  { page: 'a PDF', at: site => site.pdf, why: 'pdf' },
];

const SENTENCES: Readonly<Record<string, RegExp>> = {
  'browser-page': /^This page belongs to the browser\./,
  'empty-page': /^This page has no text\./,
  'error-page': /^The browser could not load this page\./,
  'no-access': /^The browser does not let us read this page\./,
  pdf: /^This is a PDF\./,
};

describe.each(BROWSERS)('where it cannot read, %s says why in plain words', name => {
  const bench = useBrowser(name);

  test.each(CLOSED.filter(({ only = name }) => only === name))('$page', async ({ at, why }) => {
    const { browser, site } = bench();
    if (at(site) !== site.nobody) await browser.open(at(site));
    else await openInVain(browser, site.nobody);
    await browser.clickToolbar();
    expect(await settled(browser)).toBe('trouble');
    const told = await shownTrouble(browser);
    const expected = typeof why === 'string' ? why : why[name];
    expect(told.why).toBe(expected);
    expect(told.says).toMatch(SENTENCES[expected] ?? /^$/);
    expect(told.says).not.toMatch(/Error|undefined|null|\[object/);
  });
});

/** Goes to an address where nobody answers, and waits for what the browser shows instead. */
async function openInVain(browser: Driver, url: string): Promise<void> {
  await expect(browser.open(url)).rejects.toThrow();
  // The page of before can still be there; only Chromium tells its scripts from the error page's.
  if (browser.name === 'firefox') return;
  await until('the error page', () =>
    browser.page.evaluate(() => /error/.test(document.URL) && document.readyState === 'complete'),
  );
}
