import { Inside } from '../../blocks';
import type { Classified } from '../classifier';
import { nameOf } from '../classifier/features/shapes';

/** What tells how good a reading is, by name, in the order of `signalsOf`. */
export const SIGNALS = [
  'F1 to be expected',
  'hidden words to words read',
  'clutter to words read',
  'doubtful words',
  'shapes to blocks read',
  'page has a date',
  'agreement with Readability',
  'words read',
] as const;

/** Between these likelihoods it is doubtful whether a block is the article's. */
const HARDLY = 0.15;
const SURELY = 0.85;

/** What is known of a reading besides its blocks. */
export interface ReadingFacts {
  /** The F1 that is to be expected by the likelihoods of its blocks. */
  readonly score: number;
  /** Whether the page says when it was published. */
  readonly dated: boolean;
  /** How far Readability agrees with it, 0 to 1. */
  readonly agreement: number;
}

/** The signals of a reading: `isRead` says which blocks it keeps. */
export function signalsOf(
  { flow, excluded, likely }: Classified,
  isRead: (at: number) => boolean,
  reading: ReadingFacts,
): readonly number[] {
  const words = { read: 1, hidden: 1, clutter: 1, open: 1, doubtful: 0 };
  const shapes = new Set<string>();
  let blocks = 1;
  for (const block of flow.blocks) {
    const { index, words: own, inside } = block;
    if (inside & Inside.hidden) words.hidden += own;
    if (excluded[index]) words.clutter += own;
    else {
      const chance = likely[index] ?? 0;
      words.open += own;
      if (chance > HARDLY && chance < SURELY) words.doubtful += own;
    }
    if (!isRead(index)) continue;
    words.read += own;
    blocks += 1;
    shapes.add(nameOf(block));
  }
  return [
    reading.score,
    Math.log(words.hidden / words.read),
    Math.log(words.clutter / words.read),
    words.doubtful / words.open,
    shapes.size / blocks,
    reading.dated ? 1 : 0,
    reading.agreement,
    Math.log(words.read),
  ];
}
