import type { Cleaned } from '../model';
import type { Flow } from '../text/flow';
import { foldedPieces } from './folded';
import type { Headline } from './headline';

export interface Weighed {
  readonly cleaned: Cleaned;
  /** Which pieces of the flow it leaves out, among its own. */
  readonly folded: Uint8Array;
  readonly score: number;
  /** Words that remain after `clean`. */
  readonly words: number;
}

/** Weighs a candidate by the words that stay after `clean`, each by how likely it is the article's. */
export function weigh(cleaned: Cleaned, flow: Flow, headline: Headline, likely: Float32Array): Weighed {
  const box = flow.box.get(cleaned.candidate.root);
  const folded = foldedPieces(cleaned, flow);
  let score = 0;
  let words = 0;
  for (let at = box?.from ?? 0; at < (box?.to ?? 0); at++) {
    const piece = flow.pieces[at];
    if (!piece || folded[at]) continue;
    score += piece.words * (2 * (likely[at] ?? 0) - 1);
    words += piece.words;
  }
  if (headline.at >= 0 && box && box.to <= headline.at) score *= 0.2;
  return { cleaned, folded, score, words };
}
