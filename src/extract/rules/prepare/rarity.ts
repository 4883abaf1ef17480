import { GAP, withoutGaps } from '../gaps';

/** How rare letters are in prose, in bits: the more, the seldomer. */
const BITS: Readonly<Record<string, number>> = {
  ' ': 2.5,
  e: 3.3,
  t: 3.8,
  a: 3.9,
  o: 4,
  i: 4,
  n: 4.1,
  s: 4.2,
  r: 4.3,
  h: 4.5,
  l: 4.9,
  d: 5,
  c: 5.4,
  u: 5.4,
  m: 5.7,
  f: 5.9,
  p: 5.9,
  g: 6,
  w: 6,
  y: 6.2,
  b: 6.5,
  v: 7,
  k: 7.5,
  x: 9.3,
  j: 9.5,
  q: 10,
  z: 10.5,
  '-': 8,
};
/** Letters of other scripts, signs and figures. */
const OTHER = 7;
/** That a word ends here. */
const GAP_BITS = 2.5;
/** Words that stand in any text are as rare as this, whatever their letters. */
const COMMON_BITS = 9;
const COMMON = new Set(
  'a about all also and any are as at be by can for from get has have here how in into is it like make many may more most new next no not now of on one or other our out over read see some that the their them they this time to up use want was we what when which who will with you your'.split(
    ' ',
  ),
);

/** How rare a text is that holds one of these, in bits. */
export function rarity(atoms: readonly string[]): number {
  return -Math.log2(atoms.reduce((sum, atom) => sum + 2 ** -bitsOf(atom), 0));
}

function bitsOf(atom: string): number {
  const words = withoutGaps(atom).trim().split(' ');
  if (words.every(word => COMMON.has(word))) return COMMON_BITS + 3 * (words.length - 1);
  return [...atom].reduce((sum, sign) => sum + (sign === GAP ? GAP_BITS : (BITS[sign] ?? OTHER)), 0);
}

/** No atom needs to be longer to be rare. */
const LONG = 6;

/** The rarest part of an atom, its first three letters before all: by these it is looked for. */
export function rarePart(atom: string): string {
  const letters = withoutGaps(atom);
  let best = 0;
  for (let at = 1; at + 3 <= letters.length; at++) {
    if (weightOf(letters, at) > weightOf(letters, best)) best = at;
  }
  const before = best === 0 && atom.startsWith(GAP) ? GAP : '';
  const behind = best + LONG >= letters.length && atom.endsWith(GAP) ? GAP : '';
  return before + letters.slice(best, best + LONG) + behind;
}

function weightOf(letters: string, at: number): number {
  return bitsOf(letters.slice(at, at + 3)) + bitsOf(letters.slice(at, at + LONG)) / 2;
}
