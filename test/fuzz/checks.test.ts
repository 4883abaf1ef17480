import { describe, expect, test } from 'vitest';
import { DEEPEST, faultsOf } from '../../scripts/fuzz/checks.ts';
import { byCause, type Finding } from '../../scripts/fuzz/run.ts';
import { shrink } from '../../scripts/fuzz/shrink.ts';
import type { Block, Mark, Place, Reading } from '../../src/model';

/** A reading with one paragraph of nine letters. */
function reading({ marks = [], places = [], blocks = [] }: Partial<Parts> = {}): Reading {
  const text = { id: 0, text: 'Two words', marks };
  return {
    article: {
      url: 'https://paper.example/',
      canonical: null,
      title: 'A title',
      dek: null,
      byline: null,
      published: null,
      modified: null,
      site: null,
      via: null,
      lang: 'en',
      dir: 'ltr',
      lead: null,
      blocks: [{ type: 'paragraph', text }, ...blocks],
    },
    quotes: [
      {
        places,
        text: '',
        speaker: null,
        cue: null,
        pattern: 'x',
        kind: 'whole',
        confidence: 'likely',
        negated: false,
      },
    ],
    doubts: [],
    part: 'article',
    others: [],
    outside: [],
    readability: { found: true, agreement: 1, ms: 1 },
    selection: null,
  };
}

interface Parts {
  readonly marks: readonly Mark[];
  readonly places: readonly Place[];
  readonly blocks: readonly Block[];
}

const kinds = (parts: Partial<Parts>) => faultsOf(reading(parts)).map(({ kind }) => kind);

describe('what is held of a reading', () => {
  test('nothing is wrong with one as it should be', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ marks: [{ type: 'strong', start: 0, end: 9 }] })).toEqual([]);
    expect(kinds({ places: [{ block: 0, start: 4, end: 9 }] })).toEqual([]);
    expect(kinds({ places: [{ block: -1, start: 2, end: 7 }] })).toEqual([]);
  });

  test.each([
    [0, 10],
    [-1, 3],
    [4, 4],
  ])('a mark from %i to %i of nine letters', (start, end) => {
    expect(kinds({ marks: [{ type: 'strong', start, end }] })).toEqual(['mark outside its text']);
  });

  test.each([
    [0, 0, 10],
    [0, 5, 5],
    [7, 0, 1],
    [-1, 0, 8],
  ])('a quotation in text %i from %i to %i', (block, start, end) => {
    expect(kinds({ places: [{ block, start, end }] })).toEqual(['quotation outside the text']);
  });

  test('what JSON does not give back', () => {
    const list: Block = { type: 'list', ordered: true, start: Number.NaN, items: [] };
    expect(kinds({ blocks: [list] })).toEqual(['no plain data']);
  });

  test('nesting that is too deep for whatever hands it on', () => {
    let block: Block = { type: 'rule' };
    for (let depth = 0; depth < DEEPEST; depth += 1) block = { type: 'excerpt', blocks: [block] };
    expect(kinds({ blocks: [block] })).toEqual(['too deep']);
  });
});

describe('findings', () => {
  test('of one cause stand together, whatever the page', () => {
    const finding = (seed: string, message: string): Finding => ({
      seed,
      fault: { kind: 'exception', message },
      mutated: { bytes: Buffer.from(''), done: [] },
    });
    const causes = byCause([
      finding('1', 'TypeError: e is null\n    at a:12:3'),
      finding('2', 'RangeError: too much\n    at b:1:1'),
      finding('3', 'TypeError: e is null\n    at a:7:44'),
    ]);
    expect([...causes.values()].map(all => all.map(({ seed }) => seed))).toEqual([['1', '3'], ['2']]);
  });

  test('are made small, to the last piece that matters', async () => {
    const page = `<p>${'word '.repeat(100)}</p><b>é</b>${'<i>x</i>'.repeat(50)}<u>needle</u>`;
    const fails = async (bytes: Buffer) => /<b>.*needle/s.test(bytes.toString('utf8'));
    const small = await shrink(Buffer.from(page), fails, () => false);
    expect(small.toString('utf8')).toBe('<b>needle');
    const kept = await shrink(Buffer.from(page), fails, () => true);
    expect(kept.toString('utf8')).toBe(page);
  });
});
