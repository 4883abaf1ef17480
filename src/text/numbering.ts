import type { List } from '../model';

/** The number of an item of an ordered list, as a reader sees it: `3`, `c`, `iii`. */
export function numberOf({ start, reversed, numbering }: List, index: number): string {
  const number = reversed ? start - index : start + index;
  if (number < 1 || number > MOST) return String(number);
  switch (numbering) {
    case 'a':
      return inLetters(number);
    case 'A':
      return inLetters(number).toUpperCase();
    case 'i':
      return roman(number);
    case 'I':
      return roman(number).toUpperCase();
    default:
      return String(number);
  }
}

/** So far letters and Roman numerals count. */
const MOST = 3999;

function inLetters(number: number): string {
  let [left, letters] = [number, ''];
  while (left > 0) {
    const rest = (left - 1) % 26;
    letters = String.fromCharCode(97 + rest) + letters;
    left = (left - 1 - rest) / 26;
  }
  return letters;
}

const NUMERALS: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

function roman(number: number): string {
  let [left, numerals] = [number, ''];
  for (const [numeral, value] of NUMERALS) {
    while (left >= value) {
      numerals += numeral;
      left -= value;
    }
  }
  return numerals;
}
