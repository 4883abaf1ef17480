import type { Cleaned } from '../model';
import type { Flow, Piece } from '../text/flow';
import type { Headline } from './headline';

export interface Weighed {
  readonly cleaned: Cleaned;
  readonly score: number;
  /** Words that remain after `clean`. */
  readonly words: number;
}

/** Weighs a candidate by the words that stay after `clean`, each by how likely it is the article's. */
export function weigh(cleaned: Cleaned, flow: Flow, headline: Headline, likely: Float32Array): Weighed {
  const box = flow.box.get(cleaned.candidate.root);
  let score = 0;
  let words = 0;
  for (let at = box?.from ?? 0; at < (box?.to ?? 0); at++) {
    const piece = flow.pieces[at];
    if (!piece || isFolded(piece, cleaned)) continue;
    score += piece.words * (2 * (likely[at] ?? 0) - 1);
    words += piece.words;
  }
  if (headline.at >= 0 && box && box.to <= headline.at) score *= 0.2;
  return { cleaned, score, words };
}

/** Whether a piece is clutter: an element around it has a verdict, or all its letters are folded. */
export function isFolded(piece: Piece, cleaned: Cleaned): boolean {
  const { root } = cleaned.candidate;
  const [first] = piece.texts;
  if (first && cleaned.folds.get(first)?.some(fold => fold.end - fold.start >= first.data.trim().length))
    return true;
  for (
    let element: Element | null = first?.parentElement ?? piece.holder;
    element;
    element = element.parentElement
  ) {
    if (cleaned.verdicts.has(element)) return true;
    if (element === root) break;
  }
  return false;
}
