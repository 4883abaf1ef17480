import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readability } from '../../../src/extract/readability';
import { pageWith, STORY, snapshotOf } from '../rules/page';

/** The texts that are kept, as they stand. */
function kept(html: string): string[] {
  return [...readability(snapshotOf(html)).texts].map(({ data }) => data.trim());
}

/** The letters that Readability keeps by itself, spaces aside. */
function alone(html: string): string {
  const { document } = new JSDOM(html).window;
  return (new Readability(document).parse()?.textContent ?? '').replace(/\s+/g, '');
}

const LONG =
  'The harbour was quiet that morning, and the gulls, for once, had nothing to say about it at all. ';
const paragraphs = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

const PAGES: readonly (readonly [name: string, html: string])[] = [
  ['paragraphs', pageWith('', 'tail')],
  ['bare blocks', `<body><div>${paragraphs(9, at => `<div>${at} ${LONG.repeat(2)}</div>`)}</div></body>`],
  [
    'letters beside elements',
    `<body><div>${paragraphs(9, at => `${at} ${LONG}<b>bold ${at}</b> and on. <br><br>`)}</div></body>`,
  ],
  [
    'cells',
    `<body><table><tr><td>${paragraphs(8, at => `<p>${at} ${LONG.repeat(2)}</p>`)}</td></tr></table></body>`,
  ],
  // Too short: Readability parses the page anew, with fewer scruples each time.
  [
    'a short page that it tries again',
    `<body><div class="sidebar"><p>${LONG}</p></div><div class="footer"><p>${LONG}</p></div></body>`,
  ],
  [
    'a short page with a formula, which is parsed anew',
    `<body><p>${LONG}<math><mi>x</mi><mo>=</mo><mn>2</mn></math> and ${LONG}</p><p>${LONG}</p></body>`,
  ],
  [
    'a button between paragraphs',
    `<body><article>${paragraphs(6, at => `<p>${at} ${LONG.repeat(2)}</p>`)}<div>Not <button>yet</button> loaded</div></article></body>`,
  ],
];

describe('Readability as a witness', () => {
  it.each(PAGES)('keeps to the letter what it keeps without our numbers: %s', (_, html) => {
    const letters = kept(html).join('').replace(/\s+/g, '');
    expect(letters.length).toBeGreaterThan(50);
    expect(letters).toBe(alone(html));
  });

  it('tells kept and dropped texts apart where they take turns', () => {
    const html = `<body><article>${paragraphs(
      6,
      at =>
        `<p>${at} ${LONG.repeat(2)}</p><div class="social-share"><a href="/a">Share ${at}</a> <a href="/b">Pin ${at}</a></div>`,
    )}</article></body>`;
    const texts = kept(html);
    expect(texts.filter(text => text.startsWith('Share'))).toEqual([]);
    expect(texts).toHaveLength(6);
  });

  it('changes nothing in the private document', () => {
    const snapshot = snapshotOf(pageWith('', 'tail'));
    const before = snapshot.document.documentElement.outerHTML;
    readability(snapshot);
    expect(snapshot.document.documentElement.outerHTML).toBe(before);
  });

  it('is not led astray by numbers that a page has itself', () => {
    const html = `<body><article>${STORY.join('')}</article><div data-text-number="0 1 2" class="footer"><a href="/x">Imprint</a></div></body>`;
    expect(kept(html)).not.toContain('Imprint');
  });

  it('says what the page says of itself, its JSON-LD included', () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The ferry left',
      datePublished: '1931-05-04',
    };
    const snapshot = { ...snapshotOf(pageWith('', 'tail')), linkedData: [JSON.stringify(data)] };
    expect(readability(snapshot).metadata).toMatchObject({
      title: 'The ferry left',
      published: '1931-05-04',
    });
  });

  it('finds nothing in a page without text, and says so', () => {
    expect(readability(snapshotOf('<body><img src="/a.png"></body>'))).toMatchObject({ found: false });
  });
});
