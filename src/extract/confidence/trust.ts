import { LIKELY } from '../classifier/model';
import type { Grounds } from './doubts';

/** What a reading's signals say of it, as `scripts/learn.ts` writes it: weights that add up. */
export interface Trust {
  readonly signals: readonly string[];
  readonly base: number;
  readonly weights: readonly number[];
}

/** The F1 that is to be expected of a reading with such signals on a site that nothing was learned from, 0 to 1. */
export function trustIn({ base, weights }: Trust, signals: readonly number[]): number {
  let score = base;
  for (let at = 0; at < weights.length; at++) score += (weights[at] ?? 0) * (signals[at] ?? 0);
  return 1 / (1 + Math.exp(-score));
}

/** How much more another way of looking at a page must promise than the page as it is seen. */
const MORE = 0.05;

/**
 * The way of looking at a page whose reading is to be trusted most; the first unless another promises clearly more.
 * Undefined where there is none.
 */
export function mostTrusted<T>(
  ways: readonly T[],
  groundsOf: (way: T) => Grounds | undefined,
  trust: Trust = LIKELY.reading,
): T | undefined {
  const promise = (way: T): number => {
    const grounds = groundsOf(way);
    return grounds ? trustIn(trust, grounds.signals) : -1;
  };
  let [best] = ways;
  let most = best === undefined ? 0 : promise(best) + MORE;
  for (const way of ways.slice(1)) {
    const promised = promise(way);
    if (promised <= most) continue;
    best = way;
    most = promised;
  }
  return best;
}
