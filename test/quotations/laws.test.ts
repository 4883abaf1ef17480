import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attribute } from '../../src/quotations';
import { articleOf, withBlocks } from './article';
import { obeys } from './obeys';

/** Pieces from which texts are made that are hard to read. */
const piece = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '„',
    '«',
    '»',
    '「',
    '」',
    "''",
    ',',
    '. ',
    '! ',
    '? ',
    ': ',
    ' — ',
    ' ',
    '\n',
    '(',
  ],
  ...[
    'Ole Dahl',
    'she',
    'said',
    'told',
    'the mayor',
    'It leaks',
    "don't",
    "'em",
    "'80s",
    '6\'1"',
    'according to',
    ')',
  ],
  ...['NAME: x', '— A B (@ab) July 1, 2020', '🚨', 'é', 'sagte', 'und', '\u2028'],
);
const text = fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join(''));

it.each(['en', 'de', 'fr', 'ja'])('every letter shown as quoted stands at its place (%s)', lang => {
  fc.assert(
    fc.property(text, made => {
      const article = articleOf(made, lang);
      obeys(article, attribute(article, null));
    }),
    { numRuns: 150 },
  );
});

it('no letter that is folded is shown as quoted', () => {
  fc.assert(
    fc.property(text, fc.nat(80), fc.nat(40), (made, from, length) => {
      const line = made.replace(/[\n\u2028]/g, ' ');
      const start = Math.min(from, line.length);
      const end = Math.min(start + length, line.length);
      const marks = [{ type: 'folded', rule: 'x', reason: 'advert', start, end } as const];
      const article = withBlocks([{ type: 'paragraph', text: { id: 0, text: line, marks } }]);
      for (const { places } of attribute(article, null)) {
        for (const place of places)
          expect(place.end <= start || place.start >= end || start === end).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

it.each([
  ['apostrophes', "'".repeat(100_000)],
  ['open marks', ' “a'.repeat(33_000)],
  ['nested marks', '“‘'.repeat(25_000) + '’”'.repeat(25_000)],
  ['one word', 'a'.repeat(100_000)],
  ['names', 'Ole Dahl, '.repeat(10_000)],
  ['verbs of saying', '“a” said he, '.repeat(7_000)],
  ['lines that open', "'a\n".repeat(20_000)],
  ['one last name', Array.from({ length: 4000 }, (_, n) => `A${n.toString(36)} Dahl said. `).join('')],
])('reads hostile text to its end: %s', (_, hostile) => {
  const article = articleOf(hostile);
  obeys(article, attribute(article, null));
});
