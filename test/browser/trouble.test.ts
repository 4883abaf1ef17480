import { describe, expect, test } from 'vitest';
import { settled, shownTrouble } from '../../scripts/drive/popup.ts';
import type { Site } from './site.ts';
import { BROWSERS, type Name, useBrowser } from './useBrowser.ts';

interface Closed {
  readonly page: string;
  readonly at: (site: Site) => string;
  readonly why: string;
  readonly says: RegExp;
  readonly only?: Name;
}

const CLOSED: readonly Closed[] = [
  { page: 'about:blank', at: () => 'about:blank', why: 'browser-page', says: /belongs to the browser/ },
  {
    page: 'chrome://version',
    at: () => 'chrome://version/',
    why: 'browser-page',
    says: /belongs to the browser/,
    only: 'chromium',
  },
  {
    page: 'about:support',
    at: () => 'about:support',
    why: 'browser-page',
    says: /belongs to the browser/,
    only: 'firefox',
  },
  { page: 'a PDF', at: site => site.pdf, why: 'pdf', says: /This is a PDF/ },
  { page: 'an empty page', at: site => site.empty, why: 'empty-page', says: /no text/ },
  { page: 'a picture', at: site => site.picture, why: 'not-html', says: /not a web page/ },
  { page: 'a page that did not load', at: site => site.nobody, why: 'error-page', says: /could not load/ },
];

describe.each(BROWSERS)('where it cannot read, %s says why in plain words', name => {
  const bench = useBrowser(name);

  test.each(CLOSED.filter(({ only = name }) => only === name))('$page', async ({ at, why, says }) => {
    const { browser, site } = bench();
    // An address where nobody answers fails here too; the browser then shows its error page.
    await browser.open(at(site)).catch(() => undefined);
    await browser.clickToolbar();
    expect(await settled(browser)).toBe('trouble');
    const told = await shownTrouble(browser);
    expect.soft(told.why).toBe(why);
    expect.soft(told.says).toMatch(says);
    expect(told.says).not.toMatch(/Error|undefined|null|\[object/);
    await browser.closePopup();
  });
});
