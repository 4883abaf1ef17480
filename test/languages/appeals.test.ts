import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foundLanguages } from '../../scripts/found.mjs';
import { type Example, parseExamples } from '../clutter/examples.ts';
import { expectKept, wordsOf } from '../clutter/fate.ts';
import { setExample } from '../clutter/setting.ts';
import { fates } from '../clutter/verdict.ts';

const FOLDER = join(import.meta.dirname, '../../src/languages');

function examplesIn(code: string): Example[] {
  const file = join(FOLDER, code, 'appeals.examples.html');
  return existsSync(file) ? parseExamples(readFileSync(file, 'utf8'), code) : [];
}

describe.each(foundLanguages().filter(code => examplesIn(code).length > 0))(
  'what asks the reader for something in %s',
  code => {
    const examples = examplesIn(code);

    test('has an example that goes and one that stays', () => {
      expect(examples.some(({ rule }) => rule !== null)).toBe(true);
      expect(examples.some(({ rule }) => rule === null)).toBe(true);
    });

    test.each(examples.filter(({ rule }) => rule === null).map(each => ({ each, words: wordsOf(each) })))(
      'keeps $words',
      ({ each }) => expectKept(each),
    );

    test.each(examples.filter(({ rule }) => rule !== null).map(each => ({ each, words: wordsOf(each) })))(
      'removes $words',
      ({ each }) => expectGone(each),
    );
  },
);

/** The marked letters are folded, and nothing else; without marks all of it is, by whatever rule comes first. */
function expectGone(example: Example): void {
  const { page, letters } = setExample(example);
  const seen = fates(page);
  if (letters.length === 0) {
    expect(seen.flatMap(({ text, verdict }) => (verdict ? [] : [text.trim()]))).toEqual([]);
    return;
  }
  const folded = seen.flatMap(({ text, verdict }) => (verdict ? [text.trim()] : []));
  expect(folded).toEqual(letters.map(text => text.trim()));
}
