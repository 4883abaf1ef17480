import { describe, expect, test } from 'vitest';
import type { Assertions, Expectation } from '../../scripts/cases/expectation.ts';
import { expectation } from '../../scripts/cases/expectation.ts';
import { failures } from '../../scripts/cases/failures.ts';
import { Seen } from '../../scripts/cases/seen.ts';
import { record } from '../../scripts/read/record.ts';
import type { Article, Block } from '../../src/model';
import { Numbers, readingOf } from '../readings/build';

const at = new Numbers();
const caption = at.rich('The quay at noon');
const blocks: readonly Block[] = [
  { type: 'heading', level: 2, text: at.rich('The quay') },
  {
    type: 'figure',
    images: [{ url: 'https://a.example/quay.jpg?w=9', alt: '', width: null, height: null, loads: 'never' }],
    caption,
    credit: null,
  },
  at.p('“It floats,” said Ada Bell. Read our app! It did.', {
    type: 'folded',
    rule: 'some-rule',
    reason: 'advert',
    start: 28,
    end: 41,
  }),
  { type: 'code', title: null, language: 'sh', text: at.rich('one\n\ntwo\n') },
  { type: 'list', ordered: true, start: 1, items: [[at.p('first')], [at.p('second')]] },
  {
    type: 'table',
    caption: null,
    rows: [
      [cell(at.p('name')), cell(at.p('depth'))],
      [cell(at.p('quay')), cell()],
    ],
  },
  {
    type: 'removal',
    rule: 'other-rule',
    reason: 'related',
    blocks: [at.p('Another story altogether')],
  },
];

function cell(...inside: Block[]) {
  return { header: false, colspan: 1, rowspan: 1, blocks: inside };
}

const article: Article = {
  url: 'https://a.example/quay',
  canonical: null,
  title: 'The quay',
  dek: null,
  byline: 'Ada Bell and Tom Reed',
  published: '2026-03-27T10:13:00+01:00',
  modified: null,
  site: null,
  via: null,
  lang: 'en',
  dir: 'ltr',
  lead: null,
  blocks,
};
const seen = new Seen(record(readingOf(article, [{ says: 'It floats,', by: 'Ada Bell' }]), 1));

type Wanted = Assertions & Pick<Expectation, 'anyOf'>;

const HOLD: readonly Wanted[] = [
  { keeps: ['It did.'] },
  { drops: ['Read our app!', 'Another story'] },
  { order: ['It floats', 'first', 'second'] },
  { once: ['It did.'] },
  { lines: ['one', 'two'] },
  {
    together: [
      ['first', 'second'],
      ['gone', 'away'],
    ],
  },
  { formulas: ['It d id.', ['no', 'sec ond']] },
  { headings: ['The quay'] },
  { notHeadings: ['It did.'] },
  { code: [{ text: 'one\n\ntwo', language: 'sh' }] },
  { lists: [{ ordered: true, items: ['first', 'second'] }, { items: 2 }] },
  { tables: [{ rows: 2, columns: 2, cell: ['depth', 'quay'] }] },
  { images: ['quay.jpg'] },
  { imagesNot: ['face.jpg'] },
  { captions: { 'quay.jpg': 'The quay at noon' } },
  { title: 'The quay' },
  { byline: ['Ada Bell', 'Tom Reed'] },
  { site: null },
  { published: '2026-03-27' },
  { quotes: [{ text: 'It floats,', speaker: 'ada bell' }] },
  { quotes: [{ text: 'It sank', speaker: null, optional: true }] },
  { quotesNot: ['It did'] },
  { removedReasonNot: ['newsletter'] },
  { doubt: false },
  { anyOf: [{ keeps: ['nowhere'] }, { keeps: ['first'] }] },
];

const FAIL: readonly Wanted[] = [
  { keeps: ['Read our app!'] },
  { drops: ['It did.'] },
  { order: ['second', 'first'] },
  { once: ['t'] },
  { lines: ['It did.'] },
  { together: [['first', 'third']] },
  { formulas: ['x^2'] },
  { headings: ['The'] },
  { notHeadings: ['The quay'] },
  { code: [{ text: 'one\ntwo' }] },
  { code: [{ text: 'one\n\ntwo', language: 'js' }] },
  { lists: [{ ordered: false, items: 2 }] },
  { tables: [{ columns: 3 }] },
  { tables: [{ full: true }] },
  { images: ['face.jpg'] },
  { imagesNot: ['quay.jpg'] },
  { captions: { 'quay.jpg': 'at midnight' } },
  { embeds: ['player'] },
  { title: null },
  { byline: 'Ada Bell' },
  { byline: ['Tom Reed', 'Ada Bell'] },
  { published: null },
  { quotes: [{ text: 'It floats,', speaker: null }] },
  { quotes: [{ text: 'It sank' }] },
  { quotesNot: ['floats'] },
  { noQuotes: true },
  { removedReasonNot: ['related'] },
  { doubt: true },
  { anyOf: [{ keeps: ['nowhere'] }, { drops: ['first'] }] },
];

describe('what a small page must show', () => {
  test.each(HOLD.map(one => [JSON.stringify(one), one] as const))('holds: %s', (_, one) => {
    expect(failures({ why: 'to try it', ...one }, seen)).toEqual([]);
  });

  test.each(FAIL.map(one => [JSON.stringify(one), one] as const))('fails in words: %s', (_, one) => {
    expect(failures({ why: 'to try it', ...one }, seen)).toEqual([expect.stringMatching(/^\w+: .{8,}/)]);
  });

  test('a misspelt field, and one of the wrong kind, are found', () => {
    expect(expectation.safeParse({ why: 'x', keep: ['a'] }).success).toBe(false);
    expect(expectation.safeParse({ why: 'x', keeps: 'a' }).success).toBe(false);
    expect(expectation.safeParse({ why: 'x', keeps: ['a'] }).success).toBe(true);
  });
});
