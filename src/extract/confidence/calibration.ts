import { LIKELY } from '../classifier/model';
import type { Evidence } from './evidence';

/** What a reading's signals say of how good it is, as `scripts/learn.ts` writes it: weights that add up. */
export interface Calibration {
  readonly signals: readonly string[];
  readonly base: number;
  readonly weights: readonly number[];
}

/** The F1 that is to be expected of a reading with such signals on a site that nothing was learned from, 0 to 1. */
export function expectedF1({ base, weights }: Calibration, signals: readonly number[]): number {
  let score = base;
  for (let at = 0; at < weights.length; at++) score += (weights[at] ?? 0) * (signals[at] ?? 0);
  return 1 / (1 + Math.exp(-score));
}

/** How much more another way of looking at a page must promise than the page as it is seen. */
const MORE = 0.05;

/**
 * The way of looking at a page whose reading promises most; the first unless another promises clearly more.
 * Undefined where there is none.
 */
export function mostPromising<T>(
  ways: readonly T[],
  evidenceOf: (way: T) => Evidence | undefined,
  calibration: Calibration = LIKELY.calibration,
): T | undefined {
  const promise = (way: T): number => {
    const evidence = evidenceOf(way);
    return evidence ? expectedF1(calibration, evidence.signals) : -1;
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
