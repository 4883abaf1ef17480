import { expect, it } from 'vitest';
import type { Quote, Selection } from '../../src/model';
import { within } from '../../src/text/within';
import { articleOf } from '../attribute/article';

const text = '“The pipes,” said Rita Sand, “were old.” It rained all day.';
const article = articleOf(text);
const quote: Quote = {
  places: [
    { block: 0, start: 1, end: 11 },
    { block: 0, start: 29, end: 38 },
  ],
  text: 'The pipes, were old.',
  speaker: null,
  cue: null,
  pattern: 'after-said-who',
  kind: 'whole',
  confidence: 'certain',
  negated: false,
};

function selected(words: string): Selection {
  const start = text.indexOf(words);
  return { places: [{ block: 0, start, end: start + words.length }], text: words };
}

it('a selection that cuts a quotation gives the whole of it', () => {
  expect(within(article, [quote], selected('pipes,” said Rita'))).toEqual([quote]);
  expect(within(article, [quote], selected('old'))).toEqual([quote]);
});

it('a selection beside all quotations is a quotation itself, in whole words', () => {
  const [own] = within(article, [quote], selected(' rained all da'));
  expect(own).toMatchObject({ text: 'rained all', kind: 'selection', speaker: null, confidence: 'unclear' });
  expect(own?.places.map(({ start, end }) => text.slice(start, end))).toEqual(['rained all']);
});

it('a part of one word is that word', () => {
  expect(within(article, [quote], selected('aine'))[0]?.text).toBe('rained');
});

it('nothing selected is nothing', () => {
  expect(within(article, [quote], { places: [], text: '' })).toEqual([]);
  expect(within(article, [], selected(' '))).toEqual([]);
});
