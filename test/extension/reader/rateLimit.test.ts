import { expect, test } from 'vitest';
import { rateLimit } from '../../../extension/reader/rateLimit';

/** Asks `times` times, `wait` milliseconds apart; gives how often it was allowed. */
function allowed(times: number, wait: number): number {
  let time = 0;
  const may = rateLimit(20, 12, () => time);
  let count = 0;
  for (let asked = 0; asked < times; asked++) {
    if (may()) count += 1;
    time += wait;
  }
  return count;
}

test('who asks at once is allowed so often and no more', () => {
  expect(allowed(100, 0)).toBe(20);
});

test('who asks seldom is always allowed', () => {
  expect(allowed(1000, 100)).toBe(1000);
});

test('who asks too often is refused soon, and allowed again after a while', () => {
  expect(allowed(60, 1000 / 60)).toBeLessThan(60);
  let time = 0;
  const may = rateLimit(2, 1, () => time);
  expect([may(), may(), may()]).toEqual([true, true, false]);
  time = 1000;
  expect([may(), may()]).toEqual([true, false]);
});
