import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleKey } from '../../src/text/title';

test.each([
  ['  The Ferry — Left, by “Herself”! ', 'the ferry left by herself'],
  ['Ten days, 10 boats', 'ten days 10 boats'],
  ['Ｆｅｒｒｙ １２', 'ferry 12'],
  ['Лодка: ушла', 'лодка ушла'],
  ['…', ''],
])('%s', (title, key) => {
  expect(titleKey(title)).toBe(key);
});

test('plain letters are folded as those of all scripts are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), text => {
      const folded = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      expect(titleKey(text)).toBe(folded);
    }),
  );
});
