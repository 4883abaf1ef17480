import type { Flow } from '../../../blocks';

/** Sums over all blocks before each, so that any range is a subtraction. */
export interface Sums {
  readonly words: Float64Array;
  readonly letters: Float64Array;
  readonly linked: Float64Array;
  /** Words of paragraphs that are no clutter. */
  readonly prose: Float64Array;
  readonly excluded: Float64Array;
  /** Words that Readability keeps; and those of them that are in paragraphs which are no clutter. */
  readonly kept: Float64Array;
  readonly keptProse: Float64Array;
}

export function sumsOf({ blocks }: Flow, excluded: Uint8Array, kept: Uint8Array): Sums {
  const make = () => new Float64Array(blocks.length + 1);
  const all = {
    words: make(),
    letters: make(),
    linked: make(),
    prose: make(),
    excluded: make(),
    kept: make(),
    keptProse: make(),
  };
  for (const { index: at, words, text, linked, prose } of blocks) {
    const clutter = excluded[at] === 1;
    all.words[at + 1] = (all.words[at] ?? 0) + words;
    all.letters[at + 1] = (all.letters[at] ?? 0) + text.length;
    all.linked[at + 1] = (all.linked[at] ?? 0) + linked;
    all.prose[at + 1] = (all.prose[at] ?? 0) + (prose && !clutter ? words : 0);
    all.excluded[at + 1] = (all.excluded[at] ?? 0) + (clutter ? words : 0);
    all.kept[at + 1] = (all.kept[at] ?? 0) + (kept[at] ? words : 0);
    all.keptProse[at + 1] = (all.keptProse[at] ?? 0) + (kept[at] && prose && !clutter ? words : 0);
  }
  return all;
}

/** The sum from one block up to and without another. */
export function between(sum: Float64Array, from: number, to: number): number {
  return (sum[to] ?? 0) - (sum[from] ?? 0);
}
