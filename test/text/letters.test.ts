import { expect, it } from 'vitest';
import { CASELESS, kindAt, kindOf, LETTER, LOWER, MARK, NUMBER, SPACE, UPPER } from '../../src/text/letters';

const KINDS: readonly [number, RegExp][] = [
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [NUMBER, /\p{N}/u],
  [UPPER, /\p{Lu}/u],
  [LOWER, /\p{Ll}/u],
  [CASELESS, /\p{Lo}/u],
  [SPACE, /\s/],
];

const kinds = (letter: string) =>
  KINDS.reduce((sum, [kind, fits]) => (fits.test(letter) ? sum + kind : sum), 0);
const ALL = KINDS.reduce((sum, [kind]) => sum + kind, 0);

it('every letter of the first plane is what Unicode says', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const letter = String.fromCharCode(unit);
    if ((kindOf(unit) & ALL) !== kinds(letter) || (kindAt(letter, 0) & ALL) !== kinds(letter))
      wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});

it.each(['𝐀', '𝐛', '𠮷', '😀', '𑁦', '𝟘'])('%s is read with both its halves', letter => {
  expect(kindAt(letter, 0) & ALL).toBe(kinds(letter));
  expect(kindAt(letter, 1) & ALL).toBe(0);
});

it('past the end of a text there is nothing', () => {
  expect(kindAt('a', 1)).toBe(0);
  expect(kindAt('a', -1)).toBe(0);
});
