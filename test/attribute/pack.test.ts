import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blank, spread } from '../../src/attribute/lang/blank';
import { pack } from '../../src/attribute/lang/pack';
import { list } from '../../src/attribute/list';

const sorted = (words: readonly string[]) => [...new Set(words)].filter(Boolean).sort();

describe('a packed list', () => {
  it('says of a word what it has that the one before has not', () => {
    expect(pack({ ...blank, says: 'claims said claimed says' }).says).toBe('claimed5s said2ys');
  });

  it('keeps stems and endings apart, and leaves out what they give', () => {
    const says = `rufen ${spread('sagt fragt', 'e en')} sagte`;
    expect(pack({ ...blank, says }).says).toBe('rufen|fragt sagt=e en');
    expect(list(says)).toEqual(expect.arrayContaining(['rufen', 'sagte', 'sagten', 'fragte', 'fragten']));
  });

  it('puts words that go in pairs together', () => {
    const { says } = pack({ ...blank, says: 'claim claims hint hints joke jokes sang' });
    expect(says).toBe('sang|claim hint joke= s');
    expect(sorted(list(says))).toEqual(['claim', 'claims', 'hint', 'hints', 'joke', 'jokes', 'sang']);
  });

  it('has one byte for a letter of Cyrillic', () => {
    const { says } = pack({ ...blank, says: `каже ${spread('сказа', 'в ла')} п'ять` });
    expect(says).toMatch(/^[ -~]*$/);
    expect(sorted(list(says))).toEqual(sorted(['каже', 'сказав', 'сказала', "п'ять"]));
    expect(list(pack({ ...blank, titles: 'пан:m пані:f' }).titles)).toEqual(['пан:m', 'пані:f']);
  });

  it('is refused where it would not be read back', () => {
    expect(() => pack({ ...blank, id: 'xx', says: 'says 2nd' })).toThrow(RangeError);
    expect(() => pack({ ...blank, id: 'xx', says: '*says' })).toThrow(RangeError);
  });

  it('gives the words that went into it, whatever they are', () => {
    const word = fc.stringMatching(/^[a-zé'’-]{1,14}$/);
    const cyrillic = fc.stringMatching(/^[а-яёґєії'’-]{1,14}$/);
    fc.assert(
      fc.property(fc.oneof(fc.array(word), fc.array(cyrillic)), words => {
        expect(sorted(list(pack({ ...blank, says: words.join(' ') }).says))).toEqual(sorted(words));
      }),
    );
  });
});
