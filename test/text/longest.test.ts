import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longest } from '../../src/text/longest';

test('no text that was left is longer than one that was kept, and none is kept at length', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 900 }), { maxLength: 300 }), texts => {
      const expected = texts
        .map(text => text.length)
        .sort((a, b) => b - a)
        .slice(0, 12);
      const kept = longest(texts);
      expect(kept.map(text => text.length)).toEqual(expected.map(length => Math.min(length, 600)));
      for (const text of kept) expect(texts.some(whole => whole.startsWith(text))).toBe(true);
    }),
  );
});
