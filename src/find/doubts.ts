import type { Cleaned, Doubt, Reason, Snapshot } from '../model';
import { countWords } from '../text/count';
import { foldedPieces } from './folded';
import type { Scales, Weighed } from './weigh';

/** Below this F1 a reading is not to be trusted unseen: on labelled pages it tells three in four of the wrong ones. */
const SURE = 0.82;
/** A reading shorter than this may be all there is, or all that was found. */
const SHORT = 80;
/** Where a page says that it is to be paid for, a shorter reading is hardly all of it. */
const FREE = 250;

/** Reasons to think that the reading is incomplete or wrong, from signals that do not depend on one another. */
export function doubtsOf(snapshot: Snapshot, cleaned: Cleaned, best: Weighed, scales: Scales): Doubt[] {
  const { facts } = snapshot;
  const doubts: Doubt[] = [];
  const { words, linked, prose, beside, folded, comments } = countsOf(cleaned, scales);
  if (snapshot.loading) doubts.push('still-loading');
  if ((facts.paywalled || saysPaywall(cleaned)) && (words < FREE || best.score < 0.9)) doubts.push('paywall');
  if (words < SHORT) doubts.push('short');
  if (!cleaned.candidate.title) doubts.push('no-title');
  if (best.score < SURE) doubts.push(linked > 0.4 ? 'list-page' : 'candidates-disagree');
  if (facts.body !== null && countWords(facts.body) > 150 && countWords(facts.body) > words * 1.5)
    doubts.push('cut-short');
  // In a forum the answers are no comments; long ones under a short text may be what there is to read.
  if (folded > words * 1.5 + 100 || comments > Math.max(150, words * 0.35)) doubts.push('mostly-folded');
  if (beside > Math.max(300, prose * 2) || (best.score < 0.95 && scales.truth > words * 1.5 + 150))
    doubts.push('text-outside');
  return doubts;
}

function saysPaywall({ verdicts }: Cleaned): boolean {
  return [...verdicts.values()].some(({ reason }) => reason === 'paywall');
}

interface Counts {
  readonly words: number;
  /** The share of the kept letters that stands in links. */
  readonly linked: number;
  /** Words of paragraphs that are kept, and of those that stand outside the article. */
  readonly prose: number;
  readonly beside: number;
  /** Words of sentences that are folded: comments, and all else that is no other story and no advert. */
  readonly comments: number;
  readonly folded: number;
}

/** A piece with so many words is a sentence, not a label. */
const SENTENCE = 10;
const EXPECTED: readonly Reason[] = ['comments', 'related', 'advert'];

function countsOf(cleaned: Cleaned, { flow, clutter }: Scales): Counts {
  const out = foldedPieces(cleaned, flow);
  const comments = foldedPieces(cleaned, flow, reason => reason === 'comments');
  const others = foldedPieces(cleaned, flow, reason => !EXPECTED.includes(reason));
  const box = flow.box.get(cleaned.candidate.root);
  const counts = { words: 0, letters: 1, links: 0, prose: 0, beside: 0, comments: 0, folded: 0 };
  for (const { index, words, prose, text, linked } of flow.pieces) {
    if (!box || index < box.from || index >= box.to) {
      if (prose && !clutter[index]) counts.beside += words;
    } else if (out[index]) {
      if (words < SENTENCE) continue;
      if (comments[index]) counts.comments += words;
      else if (others[index]) counts.folded += words;
    } else {
      if (prose) counts.prose += words;
      counts.words += words;
      counts.letters += text.length;
      counts.links += linked;
    }
  }
  return { ...counts, linked: counts.links / counts.letters };
}
