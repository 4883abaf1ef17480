import { expect, test } from 'vitest';
import { numberOf } from '../../src/text/numbering';

const list = { type: 'list', ordered: true, start: 1, items: [] } as const;

test.each([
  [{}, 2, '3'],
  [{ start: 9, reversed: true as const }, 2, '7'],
  [{ numbering: 'a' as const }, 27, 'ab'],
  [{ numbering: 'I' as const, start: 14 }, 0, 'XIV'],
  [{ numbering: 'i' as const, start: 0 }, 0, '0'],
])('%j at %i is %s', (how, index, number) => {
  expect(numberOf({ ...list, ...how }, index)).toBe(number);
});
