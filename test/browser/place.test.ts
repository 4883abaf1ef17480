import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Served, serve } from '../../scripts/demo/serve.ts';
import { until } from '../../scripts/drive/driver.ts';
import { settled, shownQuotes } from '../../scripts/drive/popup.ts';
import { BROWSERS, useBrowser } from './useBrowser.ts';

const rain = 'Rain fell on the quay and the boats lay still through the whole of the long night. ';
const before = `<p>${rain.repeat(60)}</p>`;
const said =
  '<p id="said">“We keep the light on for whoever is late,” said Anna Berg, the keeper of the house.</p>';
const story = `${before}${before}${said}${before}`;
const inside = story.replaceAll('"', '&quot;');

const PAGES: Readonly<Record<string, string>> = {
  box: `<style>html, body { height: 100%; margin: 0; overflow: hidden } main { height: 100%; overflow: auto }</style><main><h1>The keeper of the light</h1>${story}</main>`,
  paragraph: `<style>html, body { height: 100%; margin: 0; overflow: hidden } main { height: 100%; overflow: auto }</style><main><h1>The keeper of the light</h1><p>${rain.repeat(120)}<span id="said">“We keep the light on for whoever is late,” said Anna Berg.</span> ${rain.repeat(120)}</p></main>`,
  frame: `<h1>The keeper of the light</h1><p>${rain.repeat(5)}</p><iframe width="600" height="400" srcdoc="${inside}"></iframe>`,
  fold: `<h1>The keeper of the light</h1>${before}<details><summary>More</summary>${said}</details>${before}`,
};

const pageOf = (body: string): Answer => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><title>The keeper of the light</title>${body}`,
});

describe.each(BROWSERS)('the place of a quotation in %s', name => {
  const bench = useBrowser(name);
  let site: Served | null = null;

  beforeAll(async () => {
    const bodies = new Map(Object.entries(PAGES).map(([page, body]) => [`/${page}`, pageOf(body)]));
    site = await serve(path => bodies.get(path) ?? null);
  });
  afterAll(() => site?.close());

  /** Reads the page, clicks on its quotation in the popup, and gives what the popup says then. */
  async function showOn(page: string, between?: () => Promise<void>): Promise<string> {
    const { browser } = bench();
    if (!site) throw new Error('no site');
    await browser.open(site.url + page);
    return showAgain(between);
  }

  /** The same once more, on the page that is there. */
  async function showAgain(between?: () => Promise<void>): Promise<string> {
    const { browser } = bench();
    await browser.clickToolbar();
    expect(await settled(browser)).toBe('reading');
    const quotes = await shownQuotes(browser);
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Anna Berg']);
    await between?.();
    await browser.inPopup(document => document.querySelector<HTMLElement>('.quote-words')?.click() ?? null);
    const says = await until('the popup to say how that went', () =>
      browser.inPopup(document => {
        const notice = document.querySelector('.notice:not([data-unseen])')?.textContent ?? '';
        return notice === '' ? null : notice;
      }),
    );
    await browser.closePopup();
    return says;
  }

  /** Whether a person sees the words in the page now. */
  function isInSight(): Promise<boolean> {
    return bench().browser.page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const place = (frame?.contentDocument ?? document).querySelector('#said');
      const { top, bottom } = place?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return top >= 0 && bottom <= (frame?.clientHeight ?? innerHeight);
    });
  }

  test.each(['box', 'paragraph', 'frame'])('comes into sight in a %s', async page => {
    expect(await showOn(page)).toBe('Marked in the page.');
    await until('the words to come into sight', isInSight);
  });

  test.each(['box', 'frame'])(
    'is marked once, in a %s, by no name that the page could look for',
    async page => {
      await showOn(page);
      const { browser } = bench();
      const marks = () =>
        browser.page.evaluate(() => {
          const view = document.querySelector('iframe')?.contentWindow ?? window;
          const names: readonly string[] = [...Reflect.get(view, 'CSS').highlights.keys()];
          const rules = view.document.adoptedStyleSheets.map(sheet => sheet.cssRules[0]?.cssText ?? '');
          return { names, rules };
        });
      const first = await marks();
      await showAgain();
      const { names, rules } = await marks();
      expect([names.length, rules.length]).toEqual([1, 1]);
      expect(rules[0]).toContain(`::highlight(${names[0]})`);
      expect(names).not.toEqual(first.names);
      expect(names[0] + (rules[0] ?? '')).not.toMatch(/pullquote/i);
    },
  );

  test('in a closed fold: the popup says so', async () => {
    expect(await showOn('fold')).toMatch(/hidden now/);
  });

  test('on a page that has changed since: the popup says so', async () => {
    const gone = await showOn('box', () =>
      bench().browser.page.evaluate(() => document.querySelector('#said')?.replaceChildren('Nothing.')),
    );
    expect(gone).toMatch(/cannot find these words/);
  });
});
