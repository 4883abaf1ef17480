import { describe, expect, test } from 'vitest';
import { page, snapped } from './page';

const ld = (text: string) => `<script type="application/ld+json">${text}</script>`;
const EELS = '{"@type":"NewsArticle","headline":"Eels","author":{"name":"Ada Brine"}}';

describe('JSON-LD without end', () => {
  const DEPTH = 200_000;
  const nested = (open: string, inner: string, close: string) =>
    open.repeat(DEPTH) + inner + close.repeat(DEPTH);

  test.each([
    ['arrays in arrays', nested('[', '1', ']')],
    ['objects in objects', nested('{"a":', '1', '}')],
    [
      'values in values',
      `{"@type":"Article","author":"Ada Brine","headline":${nested('{"@value":', '"x"', '}')}}`,
    ],
    ['an end that never comes', `-->${' '.repeat(DEPTH)}x`],
  ])('%s: the page and the other scripts are read', (_, text) => {
    const { metadata } = snapped(page(`${ld(text)}${ld(EELS)}<title>Eels - The Paper</title><p>a</p>`));
    expect(metadata.byline).toBe('Ada Brine');
  });
});

test('a title of nothing but signs', () => {
  const title = `${'|'.repeat(1_000_000)}x`;
  const { metadata } = snapped(page(`<meta property="og:title" content="${title}"><title>Eels</title>`));
  expect(metadata.titles.at(-1)).toBe('Eels');
});

describe('more nodes than a call takes arguments', () => {
  const MANY = 130_000;

  test.each([
    ['a slot', '<slot></slot>'],
    ['what a slot shows by itself', `<slot name="none">${'<i></i>'.repeat(MANY)}</slot>`],
  ])('%s', (_, inner) => {
    const light = inner === '<slot></slot>' ? '<i></i>'.repeat(MANY) : '';
    const live = page(`<a-x><template shadowrootmode="open">${inner}</template>${light}</a-x>`);
    expect(snapped(live).document.querySelectorAll('a-x > i').length).toBe(MANY);
  });

  test.each([
    ['a piece of a stream', '<template id="P:0"></template><div hidden id="S:0">', '</div>'],
    ['an element of the page’s own making', '<x-all style="display:block">', '</x-all>'],
  ])('%s', (_, before, after) => {
    const live = page(before + '<i></i>'.repeat(MANY) + after);
    expect(snapped(live).document.querySelectorAll('i').length).toBe(MANY);
  });
});

describe('shadow roots in shadow roots', () => {
  function nested(depth: number, inner: string): Document {
    const live = page('<main></main>');
    let at: Element | ShadowRoot | null = live.querySelector('main');
    for (let level = 0; level < depth; level++) {
      const host: Element = live.createElement('div');
      at?.append(host);
      at = host.attachShadow({ mode: 'open' });
      at.append(`${level} `);
    }
    at?.append(inner);
    return live;
  }

  test('thousands deep', () => {
    const { document } = snapped(nested(1000, 'the end'));
    expect(document.body.textContent).toMatch(/^0 1 2 .* 999 the end$/);
  });
});
