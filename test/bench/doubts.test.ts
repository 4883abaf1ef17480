import { expect, test } from 'vitest';
import { doubtShares } from '../../scripts/bench/doubts.ts';
import { pageF1 } from '../../scripts/bench/pageF1.ts';

test('a page has the F1 of its set', () => {
  expect(pageF1({ id: 'a', type: '-', p: 1, r: 0.5, f1: 0.7 })).toBe(0.7);
  expect(pageF1({ id: 'a', type: '-', p: 1, r: 0.5 })).toBeCloseTo(2 / 3);
  expect(pageF1({ id: 'a', type: '-', p: null, r: 0 })).toBe(0);
  expect(pageF1({ id: 'a', type: '-', tp: 3, fp: 1, nw: 4 })).toBe(0.75);
});

test('doubts are counted where the reading is poor and where it is good', () => {
  const page = (id: string, f1: number) => ({ id, type: 'article', f1 });
  const pages = {
    wcxb: [page('poor', 0.1), page('poor too', 0.49), page('fair', 0.7), page('good', 0.99), page('none', 0)],
    traf: [{ id: 'snippets', type: '-', tp: 0, fp: 4, nw: 4 }],
  };
  const doubts = new Map([
    ['poor', ['short'] as const],
    ['poor too', []],
    ['fair', []],
    ['good', []],
    ['snippets', ['paywall'] as const],
  ]);
  expect(doubtShares(pages, doubts)).toEqual({ poor: [1, 2], good: [0, 1] });
});
