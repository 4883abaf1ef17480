/** The middle of some numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  return at(numbers, 0.5);
}

/** What 95 of 100 of some numbers do not exceed; 0 of none. */
export function p95(numbers: readonly number[]): number {
  return at(numbers, 0.95);
}

/** The number of nearest rank: https://en.wikipedia.org/wiki/Percentile#The_nearest-rank_method */
function at(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
