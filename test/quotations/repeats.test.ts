import { describe, expect, it } from 'vitest';
import type { Article, Quote } from '../../src/model';
import { attribute } from '../../src/quotations';
import { HEADLINE } from '../../src/text/headline';
import { articleOf } from './article';

const quotesIn = (text: string, title: string | null = null) =>
  attribute({ ...articleOf(text), title } satisfies Article, null);
const told = ({ text, speaker, places }: Quote) => [
  text,
  speaker?.name ?? null,
  places.map(({ block }) => block),
];

const SAID = '“We sold the boat, and nobody in the harbour asked us why,” said Ole Dahl.';

describe('what is quoted twice is one quotation', () => {
  it.each([
    [
      'a pull quote with other marks, capitals and signs',
      '‘we sold the boat, and nobody in the harbour asked us why’',
    ],
    ['one that is shortened', '“Nobody in the harbour asked us why.”'],
    ['one that leaves words out', '“We sold the boat, and … asked us why”'],
  ])('%s', (_, pulled) => {
    expect(quotesIn(`${SAID}\nHe walked home.\n${pulled}\nIt rained.`).map(told)).toEqual([
      ['We sold the boat, and nobody in the harbour asked us why,', 'Ole Dahl', [0, 2]],
    ]);
  });

  it('also where the pull quote comes first and nobody is named beside it', () => {
    const [quote, ...others] = quotesIn(`“Nobody in the harbour asked us why”\nIt rained.\n${SAID}`);
    expect(others).toEqual([]);
    expect(quote && told(quote)).toEqual([
      'We sold the boat, and nobody in the harbour asked us why,',
      'Ole Dahl',
      [0, 2],
    ]);
  });

  it('a headline', () => {
    const quotes = quotesIn(
      'Ole Dahl called the sale “a scandal” on Friday.',
      'Mayor calls sale ‘a scandal’',
    );
    expect(quotes.map(told)).toEqual([['a scandal', 'Ole Dahl', [HEADLINE, 0]]]);
  });
});

describe('what is two quotations', () => {
  it('short words said twice in the text', () => {
    expect(quotesIn('“Not today,” said Ole Dahl. It rained. “Not today,” he said again.')).toHaveLength(2);
  });

  it('the same words of two people', () => {
    const text = `${SAID}\n${SAID.replace('Ole Dahl', 'Nora Feld')}`;
    expect(quotesIn(text).map(({ speaker }) => speaker?.name)).toEqual(['Ole Dahl', 'Nora Feld']);
  });
});

it('a headline is quoted where it stands, with who says it', () => {
  const title = "Nora Feld leaves harbour board, says city ‘frustrated' her";
  const [quote] = quotesIn('She left on Monday.', title);
  expect(quote).toMatchObject({ text: 'frustrated', kind: 'headline', speaker: { name: 'Nora Feld' } });
  expect(quote?.places.map(({ start, end }) => title.slice(start, end))).toEqual(['frustrated']);
});
