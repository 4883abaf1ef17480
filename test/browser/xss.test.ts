import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/demo/serve.ts';
import { until } from '../../scripts/drive/driver.ts';
import { hasRead, shownText } from '../../scripts/drive/popup.ts';
import { openReader, readerGone } from '../../scripts/drive/reader.ts';
import { BROWSERS, useBrowser } from './useBrowser.ts';
import { VECTORS } from './xssVectors.ts';

const KINDS = Object.keys(VECTORS);

/** What stands around each vector; none of it may be lost. */
const before = (at: number) => `The keeper of pier ${at + 1} wrote to the harbour office about this:`;
const after = (at: number) => `“We saw boat number ${at + 1} leave late,” said the keeper of that pier.`;

/**
 * A page with an article in which the vectors of a kind stand, each as HTML of its own, as the scripts of pages make it. What
 * runs is counted once the page is `armed`, unless it is an element of the page itself that runs it.
 */
function pageOf(kind: string): string {
  const vectors = JSON.stringify(VECTORS[kind]).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Letters from the piers</title>
<script>
  const own = new WeakSet();
  let armed = false;
  var ran = 0;
  function xss(element) { if (armed && !(element instanceof Element && own.has(element))) ran += 1; }
  function arm() {
    for (const element of document.querySelectorAll('*')) own.add(element);
    armed = true;
  }
</script>
<main><article><h1>Letters from the piers</h1><div id="letters"></div></article></main>
<script>
  const vectors = ${vectors};
  const before = ${before};
  const after = ${after};
  for (const [at, vector] of vectors.entries()) {
    const [one, place, other] = ['p', 'div', 'p'].map(name => document.createElement(name));
    one.textContent = before(at);
    other.textContent = after(at);
    document.getElementById('letters').append(one, place, other);
    place.innerHTML = vector;
  }
</script>`;
}

/** What in some elements could run a script, or was no text of the page's: empty where all is well. */
function dangers(root: Document | ShadowRoot): string[] {
  const scheme = /^(?:javascript|vbscript|data|blob|filesystem|view-source|jar|feed):/i;
  const names =
    'script iframe frame frameset object embed applet base form animate animatetransform set foreignobject use image template noscript portal';
  const shown = 'body' in root ? root.body : root;
  return [...shown.querySelectorAll('*')].flatMap(element => {
    const name = element.localName.toLowerCase();
    const found = names.split(' ').includes(name) ? [`<${name}>`] : [];
    for (const { name: attribute, value } of element.attributes) {
      const plain = value.replace(/[\p{Cc}\s\u200b]/gu, '');
      if (/^on|^srcdoc$|^formaction$|^ping$|^background$/i.test(attribute) || scheme.test(plain))
        found.push(`${name} ${attribute}=${value.slice(0, 60)}`);
    }
    return found;
  });
}

describe.each(BROWSERS)('markup that carries scripts, in %s', name => {
  const bench = useBrowser(name);
  let site: Served;
  beforeAll(async () => {
    site = await serve(path => {
      const kind = KINDS[Number(path.slice(1))];
      return kind && path !== '/'
        ? { headers: { 'content-type': 'text/html; charset=utf-8' }, body: pageOf(kind) }
        : null;
    });
  });
  afterAll(() => site.close());

  test.each(KINDS)('%s: nothing runs in the popup and the reader, and no sentence is lost', async kind => {
    const { browser } = bench();
    await browser.open(`${site.url}${KINDS.indexOf(kind)}`);
    await browser.page.evaluate('arm()');
    await browser.clickToolbar();
    await hasRead(browser);
    const text = await shownText(browser);
    const sentences = (VECTORS[kind] ?? []).flatMap((_, at) => [before(at), after(at)]);
    expect(sentences.filter(sentence => !text.includes(sentence))).toEqual([]);
    expect(await browser.inPopup(dangers)).toEqual([]);
    await openReader(browser);
    expect(await browser.inReader(dangers)).toEqual([]);
    // What is made of HTML runs when its pictures have failed to load: two frames of the page are time for that.
    await until('the reader to be drawn', () =>
      browser.page.evaluate(
        () => new Promise<true>(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
      ),
    );
    await browser.page.keyboard.press('Escape');
    await readerGone(browser);
    expect(await browser.page.evaluate('ran')).toBe(0);
  });
});

describe.each(BROWSERS)('the check itself, in %s', name => {
  const bench = useBrowser(name);

  test('sees a script that runs, and markup that could run one', async () => {
    const { page } = bench().browser;
    const site = await serve(() => ({
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: pageOf('event handlers'),
    }));
    await page.goto(site.url);
    await page.evaluate('arm()');
    const found = await page.evaluate(
      `(${dangers})((() => {
        const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
        root.innerHTML = '<img src=nowhere onerror=xss(this)><a href=" java&#9;script:xss()">words</a><p>words</p>';
        return root;
      })())`,
    );
    expect(found).toEqual(['img onerror=xss(this)', expect.stringContaining('a href=')]);
    await until('the script of a copy to run', async () => (await page.evaluate('ran')) === 1);
    await site.close();
  });
});

test('there are more than a hundred vectors, each once', () => {
  const all = Object.values(VECTORS).flat();
  expect(all.length).toBeGreaterThan(100);
  expect(new Set(all).size).toBe(all.length);
});
