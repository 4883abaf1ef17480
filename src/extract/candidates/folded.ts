import type { Flow, Piece } from '../../blocks';
import type { Cleaned, Reason } from '../../model';

/**
 * Which pieces of the flow a cleaned candidate leaves out, by number; 1 where an element or all letters are folded,
 * for a reason that counts.
 */
export function foldedPieces(
  cleaned: Cleaned,
  flow: Flow,
  counts: (reason: Reason) => boolean = () => true,
): Uint8Array {
  const folded = new Uint8Array(flow.pieces.length);
  const range = flow.box.get(cleaned.candidate.root);
  let inline = false;
  for (const [element, { reason }] of cleaned.verdicts) {
    const box = counts(reason) && flow.box.get(element);
    if (box) folded.fill(1, box.from, box.to);
    inline ||= !flow.box.has(element);
  }
  if (!inline && cleaned.folds.size === 0) return folded;
  for (let at = range?.from ?? 0; at < (range?.to ?? 0); at++) {
    const piece = flow.pieces[at];
    if (piece && !folded[at] && foldedAlone(piece, cleaned)) folded[at] = 1;
  }
  return folded;
}

/** A piece that has no element of its own: an inline element around it has the verdict, or its letters are folded. */
function foldedAlone(piece: Piece, { folds, verdicts }: Cleaned): boolean {
  const [first] = piece.texts;
  if (!first) return false;
  const fold = folds.get(first)?.[0];
  if (fold && fold.end - fold.start >= first.data.trim().length) return true;
  for (
    let element = first.parentElement;
    element && element !== piece.holder;
    element = element.parentElement
  ) {
    if (verdicts.has(element)) return true;
  }
  return false;
}
