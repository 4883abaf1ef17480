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
