import type { Cleaned, Doubt, Reason, Snapshot } from '../../model';
import { countWords } from '../../text/count';
import { foldedPieces } from '../candidates/folded';
import type { Scales, Weighed } from '../candidates/weigh';
import { LIKELY } from '../classifier/model';
import { isOfProduct } from './products';
import { signalsOf } from './signals';
import { type Trust, trustIn } from './trust';

/** Below this F1 that is to be expected, a reading is not to be trusted unseen. */
const SURE = 0.83;
/** What its pieces promise beyond this is kept, whatever else is odd about the page: other signals then only mislead. */
const PROMISED = 0.95;
/** So much its pieces alone must promise where a page is of something for sale, and no article: there they often err. */
const SURE_OF_PRODUCT = 0.92;
/** The same where Readability, at a glance, expects no article: on lists and shops, mostly. */
const SURE_UNEXPECTED = 0.9;
/** A reading shorter than this may be all there is, or all that was found. */
const SHORT = 80;
/** Where a page says that it is to be paid for, a shorter reading is hardly all of it. */
const FREE = 250;

/** What the doubts about a reading are made of. */
export interface Grounds {
  /** Doubts that one look at the page tells. */
  readonly certain: readonly Doubt[];
  /** What else tells how good the reading is. */
  readonly signals: readonly number[];
  /** The doubt that there is where they tell of a poor one. */
  readonly unsure: Doubt;
}

/** Reasons to think that the reading is incomplete or wrong. */
export function doubtsOf(
  { certain, signals, unsure }: Grounds,
  trust: Trust = LIKELY.reading,
): readonly Doubt[] {
  const [promised = 0] = signals;
  const isSure = promised >= PROMISED || trustIn(trust, signals) >= SURE;
  return isSure || certain.includes(unsure) ? certain : [...certain, unsure];
}

/** What Readability says of a reading: how far it agrees, 0 to 1, and whether it expects an article at all. */
export interface Heard {
  readonly agreement: number;
  readonly expected: boolean;
}

/** Gathers what speaks against a reading. */
export function groundsOf(
  snapshot: Snapshot,
  cleaned: Cleaned,
  best: Weighed,
  scales: Scales,
  heard: Heard,
): Grounds {
  const { facts } = snapshot;
  const counts = countsOf(cleaned, scales);
  const { words, isRead } = counts;
  const certain: Doubt[] = [];
  if (snapshot.loading) certain.push('still-loading');
  if ((facts.paywalled || saysPaywall(cleaned)) && (words < FREE || best.score < 0.9))
    certain.push('paywall');
  if (words < SHORT) certain.push('short');
  if (!cleaned.candidate.title) certain.push('no-title');
  if (facts.body !== null && countWords(facts.body) > 150 && countWords(facts.body) > words * 1.5)
    certain.push('cut-short');
  const unsure = unsureOf(counts, scales);
  const isNoArticle =
    (best.score < SURE_OF_PRODUCT && isOfProduct(snapshot.document)) ||
    (best.score < SURE_UNEXPECTED && !heard.expected);
  if (isNoArticle) certain.push(unsure);
  const told = { score: best.score, dated: facts.published !== null, agreement: heard.agreement };
  return { certain, signals: signalsOf(scales, isRead, told), unsure };
}

/** What is most likely wrong with a poor reading. */
function unsureOf({ words, linked, prose, beside, folded, comments }: Counts, { truth }: Scales): Doubt {
  if (linked > 0.4) return 'list-page';
  if (beside > Math.max(300, prose * 2) || truth > words * 1.5 + 150) return 'text-outside';
  // In a forum the answers are no comments; long ones under a short text may be what there is to read.
  if (folded > words * 1.5 + 100 || comments > Math.max(150, words * 0.35)) return 'mostly-folded';
  return 'candidates-disagree';
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
  /** Whether a piece is kept. */
  isRead(at: number): boolean;
}

/** A piece with so many words is a sentence, not a label. */
const SENTENCE = 10;
const EXPECTED: readonly Reason[] = ['comments', 'related', 'advert'];

function countsOf(cleaned: Cleaned, { flow, clutter }: Scales): Counts {
  const out = foldedPieces(cleaned, flow);
  const comments = foldedPieces(cleaned, flow, reason => reason === 'comments');
  const others = foldedPieces(cleaned, flow, reason => !EXPECTED.includes(reason));
  const box = flow.box.get(cleaned.candidate.root);
  const isInside = (at: number) => box !== undefined && at >= box.from && at < box.to;
  const counts = { words: 0, letters: 1, links: 0, prose: 0, beside: 0, comments: 0, folded: 0 };
  for (const { index, words, prose, text, linked } of flow.pieces) {
    if (!isInside(index)) {
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
  return { ...counts, linked: counts.links / counts.letters, isRead: at => isInside(at) && !out[at] };
}
