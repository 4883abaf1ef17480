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
