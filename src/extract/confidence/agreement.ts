import type { Flow } from '../../blocks';
import type { Cleaned } from '../../model';
import { foldedPieces } from '../candidates/folded';

/** How far a witness agrees with a reading: F1 of the words that both keep, 0 to 1. */
export function agreementOf(cleaned: Cleaned, flow: Flow, kept: Uint8Array): number {
  const out = foldedPieces(cleaned, flow);
  const box = flow.box.get(cleaned.candidate.root);
  let [ours, theirs, both] = [0, 0, 0];
  for (const { index, words } of flow.pieces) {
    const isOurs = box !== undefined && index >= box.from && index < box.to && !out[index];
    if (isOurs) ours += words;
    if (kept[index]) theirs += words;
    if (isOurs && kept[index]) both += words;
  }
  return ours + theirs > 0 ? (2 * both) / (ours + theirs) : 0;
}
