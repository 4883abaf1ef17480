/** A text's words, and how likely they are the article's. */
export interface Chance {
  readonly words: number;
  readonly likely: number;
}

/** Between these the threshold lies: below, clutter is as good as certain; above, so is the article. */
const LEAST = 0.15;
const MOST = 0.6;
/** Half, and a little more: on sites that were not learned from, likelihoods promise too much. */
const SHARE = 0.55;

/**
 * From which likelihood on blocks are best kept: where the F1 that is to be expected is greatest. What is best kept
 * depends on the page: where little is certain, more is kept (Lipton, Elkan & Naryanaswamy 2014: half of the best F1).
 */
export function bestThreshold(chances: readonly Chance[]): number {
  const sorted = chances.filter(({ words }) => words > 0).sort((a, b) => b.likely - a.likely);
  const truth = sorted.reduce((sum, { words, likely }) => sum + words * likely, 0);
  let kept = 0;
  let hits = 0;
  let best = 0;
  for (const { words, likely } of sorted) {
    kept += words;
    hits += words * likely;
    best = Math.max(best, (2 * hits) / (kept + truth || 1));
  }
  return Math.min(MOST, Math.max(LEAST, best * SHARE));
}
