import fc from 'fast-check';
import type { Part } from '../../src/clean/prepare/expression';

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
