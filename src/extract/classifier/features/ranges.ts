import type { Box, Flow, TextBlock } from '../../../blocks';
import { inherited } from './inherited';
import { between, type Sums } from './sums';

/** What is counted of a box once, and asked by every block in it. */
export interface RangeStats {
  readonly words: number;
  /** The share of its letters that stands in links. */
  readonly links: number;
  /** The share of its words that is in paragraphs. */
  readonly prose: number;
  /** The share of the page's paragraphs that it holds, by words. */
  readonly share: number;
  readonly blocks: number;
  /** The share of its words that Readability keeps. */
  readonly kept: number;
}

const NONE: RangeStats = { words: 0, links: 0, prose: 0, share: 0, blocks: 0, kept: 0 };

/** Counts boxes, each only once. */
export function statsOf(sums: Sums, prose: number): (box: Box | null) => RangeStats {
  const known: (RangeStats | undefined)[] = [];
  return box => {
    if (!box) return NONE;
    const before = known[box.index];
    if (before) return before;
    const { from, to } = box;
    const words = between(sums.words, from, to) || 1;
    const own = between(sums.prose, from, to);
    const block = {
      words: Math.log1p(words),
      links: between(sums.linked, from, to) / (between(sums.letters, from, to) || 1),
      prose: own / words,
      share: own / prose,
      blocks: Math.log1p(to - from),
      kept: between(sums.kept, from, to) / words,
    };
    known[box.index] = block;
    return block;
  };
}

/** The box around most paragraphs. */
export interface Main {
  readonly box: Box;
  /** The box around it. */
  readonly wide: Box;
  /** The innermost box of nearly all paragraphs. */
  readonly whole: Box;
  /** The share of the page's paragraphs that stand right in it. */
  readonly share: number;
}

const NEARLY = 0.85;

export function mainOf(flow: Flow, excluded: Uint8Array, sums: Sums): Main | null {
  const words = new Map<Box, number>();
  let box: Box | null = null;
  let most = 0;
  for (const block of flow.blocks) {
    const parent = parentOf(flow, block);
    if (!block.prose || excluded[block.index] || !parent) continue;
    const sum = (words.get(parent) ?? 0) + block.words;
    words.set(parent, sum);
    if (sum <= most) continue;
    box = parent;
    most = sum;
  }
  if (!box) return null;
  const all = sums.prose[flow.blocks.length] ?? 0;
  let whole = box;
  while (whole.up && between(sums.prose, whole.from, whole.to) < all * NEARLY) whole = whole.up;
  return { box, wide: box.up ?? box, whole, share: most / all };
}

/** The box around the holder of a block. */
export function parentOf(flow: Flow, block: TextBlock): Box | null {
  return flow.box.get(block.holder)?.up ?? null;
}

/** How many steps lead from a box up to one that holds the other, and down to it. */
export function stepsTo(other: Box): (box: Box | null) => number {
  return inherited(0, (box, around) => {
    const holds = box.from <= other.from && box.to >= other.to && box.depth <= other.depth;
    return holds ? other.depth - box.depth : around + 1;
  });
}
