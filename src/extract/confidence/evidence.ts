import type { Doubt } from '../../model';
import { countWords } from '../../text/count';
import type { Classified } from '../classifier';
import type { Noted } from '../notes/noted';
import { type Counts, countsOf } from './counts';
import { isOfProduct } from './products';
import { signalsOf } from './signals';

/** So much its blocks alone must promise where a page is of something for sale, and no article: there they often err. */
const SURE_OF_PRODUCT = 0.92;
/** The same where Readability, at a glance, expects no article: on lists and shops, mostly. */
const SURE_UNEXPECTED = 0.9;
/** A reading shorter than this may be all there is, or all that was found. */
const SHORT = 80;
/** Where a page says that it is to be paid for, a shorter reading is hardly all of it. */
const FREE = 250;

/** What the doubts about a reading are made of. */
export interface Evidence {
  /** Doubts that one look at the page tells. */
  readonly certain: readonly Doubt[];
  /** What else tells how good the reading is. */
  readonly signals: readonly number[];
  /** The doubt that there is where they tell of a poor one. */
  readonly unsure: Doubt;
}

/** What Readability says of a reading: how far it agrees, 0 to 1, and whether it expects an article at all. */
export interface Opinion {
  readonly agreement: number;
  readonly expected: boolean;
}

/** Gathers what speaks against a reading. */
export function evidenceOf(noted: Noted, score: number, classified: Classified, opinion: Opinion): Evidence {
  const { snapshot, title } = noted.candidate;
  const { metadata } = snapshot;
  const counts = countsOf(noted, classified);
  const { words, isRead } = counts;
  const certain: Doubt[] = [];
  if (snapshot.loading) certain.push('still-loading');
  if ((metadata.paywalled || saysPaywall(noted)) && (words < FREE || score < 0.9)) certain.push('paywall');
  if (words < SHORT) certain.push('short');
  if (!title) certain.push('no-title');
  if (metadata.body !== null && countWords(metadata.body) > 150 && countWords(metadata.body) > words * 1.5)
    certain.push('cut-short');
  const unsure = unsureOf(counts, classified);
  const isNoArticle =
    (score < SURE_OF_PRODUCT && isOfProduct(snapshot.document)) ||
    (score < SURE_UNEXPECTED && !opinion.expected);
  if (isNoArticle) certain.push(unsure);
  const reading = { score, dated: metadata.published !== null, agreement: opinion.agreement };
  return { certain, signals: signalsOf(classified, isRead, reading), unsure };
}

/** What is most likely wrong with a poor reading. */
function unsureOf(
  { words, linked, prose, beside, excluded, comments }: Counts,
  { expected }: Classified,
): Doubt {
  if (linked > 0.4) return 'list-page';
  if (beside > Math.max(300, prose * 2) || expected > words * 1.5 + 150) return 'text-outside';
  // In a forum the answers are no comments; long ones under a short text may be what there is to read.
  if (excluded > words * 1.5 + 100 || comments > Math.max(150, words * 0.35)) return 'mostly-folded';
  return 'candidates-disagree';
}

function saysPaywall({ exclusions }: Noted): boolean {
  return exclusions.some(note => note?.reason === 'paywall');
}
