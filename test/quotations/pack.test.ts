import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../src/languages/blank';
import { list } from '../../src/languages/list';
import { packList } from '../../src/quotations/lexicon/pack';

const sorted = (words: readonly string[]) => [...new Set(words)].filter(Boolean).sort();

describe('a packed list', () => {
  it('says of a word what it has that the one before has not', () => {
    expect(packList('claims said claimed says')).toBe('claimed5s said2ys');
  });

  it('keeps stems and endings apart, and leaves out what they give', () => {
    const says = `rufen ${spread('sagt fragt', 'e en')} sagte`;
    expect(packList(says)).toBe('rufen|fragt sagt=e en');
    expect(list(says)).toEqual(expect.arrayContaining(['rufen', 'sagte', 'sagten', 'fragte', 'fragten']));
  });

  it('puts words that go in pairs together', () => {
    const says = packList('claim claims hint hints joke jokes sang');
    expect(says).toBe('sang|claim hint joke= s');
    expect(sorted(list(says))).toEqual(['claim', 'claims', 'hint', 'hints', 'joke', 'jokes', 'sang']);
  });

  it('has one byte for a letter of Cyrillic', () => {
    const says = packList(`каже ${spread('сказа', 'в ла')} п'ять`);
    expect(says).toMatch(/^[ -~]*$/);
    expect(sorted(list(says))).toEqual(sorted(['каже', 'сказав', 'сказала', "п'ять"]));
    expect(list(packList('пан:m пані:f'))).toEqual(['пан:m', 'пані:f']);
  });

  it('is refused where it would not be read back', () => {
    expect(() => packList('says 2nd')).toThrow(RangeError);
    expect(() => packList('*says')).toThrow(RangeError);
  });

  it('gives the words that went into it, whatever they are', () => {
    const word = fc.stringMatching(/^[a-zé'’-]{1,14}$/);
    const cyrillic = fc.stringMatching(/^[а-яёґєії'’-]{1,14}$/);
    fc.assert(
      fc.property(fc.oneof(fc.array(word), fc.array(cyrillic)), words => {
        expect(sorted(list(packList(words.join(' '))))).toEqual(sorted(words));
      }),
    );
  });
});
