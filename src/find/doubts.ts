import type { Cleaned, Doubt, Snapshot } from '../model';
import { countWords } from '../text/count';
import { foldedPieces } from './folded';
import type { Scales, Weighed } from './weigh';

/** Below this F1 a reading is not to be trusted unseen; on labelled pages it tells two in three of the wrong ones. */
const SURE = 0.82;
const SHORT = 60;

/** Reasons to think that the reading is incomplete or wrong, from signals that do not depend on one another. */
export function doubtsOf(snapshot: Snapshot, cleaned: Cleaned, best: Weighed, scales: Scales): Doubt[] {
  const { facts } = snapshot;
  const doubts: Doubt[] = [];
  const { words, linked, prose, foldedProse } = countsOf(cleaned, scales);
  if (snapshot.loading) doubts.push('still-loading');
  if (facts.paywalled || (saysPaywall(cleaned) && (words < 250 || best.score < 0.95))) doubts.push('paywall');
  if (words < SHORT) doubts.push('short');
  if (!cleaned.candidate.title) doubts.push('no-title');
  if (best.score < SURE) doubts.push(linked > 0.4 ? 'list-page' : 'candidates-disagree');
  if (facts.body !== null && countWords(facts.body) > 150 && countWords(facts.body) > words * 1.5)
    doubts.push('cut-short');
  if (foldedProse > prose * 3 && foldedProse > 150 && best.score < 0.95) doubts.push('mostly-folded');
  if (best.score < 0.95 && scales.truth > words * 1.5 + 150) doubts.push('text-outside');
  return doubts;
}

function saysPaywall({ verdicts }: Cleaned): boolean {
  return [...verdicts.values()].some(({ reason }) => reason === 'paywall');
}

interface Counts {
  readonly words: number;
  /** The share of the kept letters that stands in links. */
  readonly linked: number;
  readonly prose: number;
  readonly foldedProse: number;
}

function countsOf(cleaned: Cleaned, { flow }: Scales): Counts {
  const folded = foldedPieces(cleaned, flow);
  const box = flow.box.get(cleaned.candidate.root);
  const counts = { words: 0, letters: 1, links: 0, prose: 0, foldedProse: 0 };
  for (let at = box?.from ?? 0; at < (box?.to ?? 0); at++) {
    const piece = flow.pieces[at];
    if (!piece) continue;
    if (piece.prose) counts[folded[at] ? 'foldedProse' : 'prose'] += piece.words;
    if (folded[at]) continue;
    counts.words += piece.words;
    counts.letters += piece.text.length;
    counts.links += piece.linked;
  }
  return { ...counts, linked: counts.links / counts.letters };
}
