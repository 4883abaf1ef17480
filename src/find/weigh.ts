import type { Cleaned } from '../model';
import type { Flow } from '../text/flow';
import { foldedPieces } from './folded';

export interface Weighed {
  readonly cleaned: Cleaned;
  /** Which pieces of the flow it leaves out, among its own. */
  readonly folded: Uint8Array;
  /** How good a reading it is to be expected to be: F1 against the article's words, 0 to 1. */
  readonly score: number;
  /** Words that remain. */
  readonly words: number;
}

/** What the candidates of a page are weighed by. */
export interface Scales {
  readonly flow: Flow;
  readonly likely: Float32Array;
  /** Pieces less likely than this are left out. */
  readonly threshold: number;
  /** How many words the article is to be expected to have. */
  readonly truth: number;
}

/** Weighs a candidate by the words that stay after `clean`, each by how likely it is the article's. */
export function weigh(cleaned: Cleaned, { flow, likely, threshold, truth }: Scales): Weighed {
  const box = flow.box.get(cleaned.candidate.root);
  const folded = foldedPieces(cleaned, flow);
  let hits = 0;
  let words = 0;
  for (let at = box?.from ?? 0; at < (box?.to ?? 0); at++) {
    const piece = flow.pieces[at];
    if (!piece || folded[at] || (likely[at] ?? 0) < threshold) continue;
    hits += piece.words * (likely[at] ?? 0);
    words += piece.words;
  }
  return { cleaned, folded, score: (2 * hits) / (words + truth || 1), words };
}
