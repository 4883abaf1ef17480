import { expect, test } from 'vitest';
import { isSampled } from '../../scripts/bench/labelled.ts';
import { options } from '../../scripts/bench/options.ts';
import { median, p95 } from '../../scripts/bench/times.ts';

test('everything is read unless a part is asked for', () => {
  expect(options([])).toMatchObject({
    sample: 1,
    worst: 0,
    sets: ['aeb', 'wcxb', 'traf', 'clutter', 'seeds'],
  });
  expect(options(['--sets', 'aeb,seeds', '--sample', '20'])).toMatchObject({
    sample: 20,
    sets: ['aeb', 'seeds'],
  });
});

test.each([
  [['--sets', 'nosuch']],
  [['--sample', '0']],
  [['--sample', 'x']],
  [['--worst', '-1']],
  [['one', 'two']],
])('%j is refused', args => {
  expect(() => options(args)).toThrow();
});

test('median and p95 are numbers that occurred', () => {
  const numbers = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([median(numbers), p95(numbers)]).toEqual([50, 95]);
  expect([median([7]), p95([7]), median([])]).toEqual([7, 7, 0]);
});

test.each([1, 2, 3, 6, 20])('every %i pages of three kinds show each kind alike', sample => {
  const picked = Array.from({ length: 18 * sample }, (_, index) => index).filter(index =>
    isSampled(index, sample),
  );
  const kinds = [0, 1, 2].map(kind => picked.filter(index => index % 3 === kind).length);
  expect(kinds).toEqual([6, 6, 6]);
});
