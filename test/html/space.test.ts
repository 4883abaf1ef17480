import { expect, test } from 'vitest';
import { foldSpace, isBlank } from '../../src/html/space';

test('white space and signs without width are blank', () => {
  for (const text of ['', ' \n\t', '\u00a0', '\u200b', '\ufeff', '\u3000']) expect(isBlank(text)).toBe(true);
  for (const text of ['a', ' a ', '\u00ad', '—']) expect(isBlank(text)).toBe(false);
});

test('white space folds to one space, and to none at the ends', () => {
  expect(foldSpace('  a \n\u00a0 b\u200b ')).toBe('a b');
  expect(foldSpace('a b')).toBe('a b');
  expect(foldSpace(' \u200b ')).toBe('');
});
