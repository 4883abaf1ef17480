import { expect, it } from 'vitest';
import type { Selection } from '../../src/model';
import { attribute } from '../../src/quotations';
import { articleOf } from './article';

/** The quotations of a text of which some words are selected. */
function quotesWith(text: string, words: string) {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  const start = before.at(-1)?.length ?? 0;
  const place = { block: before.length - 1, start, end: start + words.length };
  const selection: Selection = { places: [place], text: words };
  return attribute(articleOf(text), selection);
}

it('selected words are whose their sentence says, though never for certain', () => {
  const [quote] = quotesWith(
    'It rained.\nOle Dahl said that the boat had been sold.',
    'the boat had been sold',
  );
  expect(quote).toMatchObject({
    text: 'the boat had been sold',
    kind: 'selection',
    speaker: { name: 'Ole Dahl' },
    cue: { text: 'said' },
  });
  expect(quote?.confidence).not.toBe('certain');
});

it('selected words are nobody’s where nobody says anything', () => {
  const [quote] = quotesWith(
    '“It leaks,” said Ole Dahl.\nThe boat had been sold in March.',
    'sold in March',
  ).slice(-1);
  expect(quote).toMatchObject({ text: 'sold in March', kind: 'selection', speaker: null });
});

it('a selection that touches a quotation adds nothing', () => {
  const quotes = quotesWith('“We sold the boat,” said Ole Dahl.', 'sold the boat');
  expect(quotes.map(({ kind }) => kind)).toEqual(['whole']);
});
