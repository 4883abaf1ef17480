import fc from 'fast-check';
import { GAP, isLatin, withoutGaps } from '../../../src/extract/rules/gaps';
import type { Part } from '../../../src/extract/rules/prepare/expression';

/** Texts that an expression mostly fits: grown from it, without a look at what stands ahead or behind. */
export function textsOf(part: Part): fc.Arbitrary<string> {
  switch (part.type) {
    case 'place':
      return fc.constant('');
    case 'sign':
      return fc.constantFrom(...(part.signs ?? [' ', 'a', 'x', '5', '.', 'é', '"']));
    case 'either':
      return fc.oneof(...part.parts.map(textsOf));
    case 'row':
      return fc.tuple(...part.parts.map(textsOf)).map(texts => texts.join(''));
    case 'repeat':
      return fc
        .array(textsOf(part.part), { minLength: part.min, maxLength: Math.min(part.max, part.min + 3) })
        .map(texts => texts.join(''));
  }
}

/** Whether letters stand in a text in lower case, with a gap before or behind where they ask for one. */
export function standsIn(lower: string, letters: string): boolean {
  const bare = withoutGaps(letters);
  if (bare === letters) return lower.includes(letters);
  for (let at = lower.indexOf(bare); at >= 0; at = lower.indexOf(bare, at + 1)) {
    if (standsAt(lower, letters, at)) return true;
  }
  return false;
}

/** Whether letters stand at a place; a gap before them stands before the place. */
function standsAt(lower: string, letters: string, at: number): boolean {
  const bare = withoutGaps(letters);
  if (!lower.startsWith(bare, at)) return false;
  if (letters.startsWith(GAP) && isLatin(lower.charCodeAt(at - 1))) return false;
  return !(letters.endsWith(GAP) && isLatin(lower.charCodeAt(at + bare.length)));
}
