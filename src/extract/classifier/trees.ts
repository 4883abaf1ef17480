/** Decision trees whose leaves add up, as `scripts/learn.ts` writes them. */
export interface Learned {
  readonly features: readonly string[];
  readonly base: number;
  /** Of each tree its nodes, three numbers each: feature, threshold, index of the right child; a leaf: -1, value, 0. */
  readonly trees: readonly (readonly number[])[];
}

const NONE: readonly number[] = [];

/** How likely the answer is yes for the row of features that begins at `from`, 0 to 1. */
export function ask({ base, trees }: Learned, rows: Float32Array, from: number): number {
  let score = base;
  // No iterator: each step of one is an object until the engine knows the loop better.
  for (let number = 0; number < trees.length; number++) {
    const tree = trees[number] ?? NONE;
    let at = 0;
    let feature = tree[0] ?? -1;
    while (feature >= 0) {
      at = (rows[from + feature] ?? 0) <= (tree[at + 1] ?? 0) ? at + 3 : (tree[at + 2] ?? 0);
      feature = tree[at] ?? -1;
    }
    score += tree[at + 1] ?? 0;
  }
  return 1 / (1 + Math.exp(-score));
}
