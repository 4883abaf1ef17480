import { type Flow, flowOf } from '../../blocks';
import type { Candidate, Clean, Cleaned, ReadabilityReading, Snapshot } from '../../model';
import type { Known } from '../classifier/features';
import { likelihoods } from '../classifier/likely';
import { steady } from '../classifier/smoothing';
import { bestThreshold } from '../classifier/threshold';
import { agreementOf } from '../confidence/agreement';
import { type Grounds, groundsOf } from '../confidence/doubts';
import { keptPieces } from '../readability/kept';
import { foldedPieces } from './folded';
import { headlineOf } from './headline';
import { type Proposal, proposals, rootAround } from './proposals';
import { aroundSelection } from './selection';
import { withoutUnkept, withUnlikely } from './unlikely';
import { bestOf, type Scales } from './weigh';

/** A page as it is looked at: what counts as hidden and as clutter in it, and what Readability keeps. */
export interface View {
  readonly snapshot: Snapshot;
  readonly witness: ReadabilityReading;
  readonly clean: Clean;
}

/** What may be read of a page, one way of looking at it. */
export interface Sought {
  readonly flow: Flow;
  /** Which pieces Readability keeps. */
  readonly kept: Uint8Array;
  /** The page with what is clutter in it. */
  readonly page: Cleaned;
  /** Null where there is no text that may be an article. */
  readonly article: Taken | null;
  /** The next best part; null where there is none that differs. */
  readonly other: (() => Cleaned) | null;
}

/** A part of a page that is taken for the article, and what tells how good that is. */
export interface Taken {
  readonly cleaned: Cleaned;
  readonly grounds: Grounds;
  /** Words that are read. */
  readonly words: number;
  /** How far Readability agrees, 0 to 1. */
  readonly agreement: number;
}

/** Looks for the article: candidates compete, and what `clean` leaves of each decides. Null where a page has no text. */
export function seek({ snapshot, witness, clean }: View): Sought | null {
  const body = snapshot.document.body ?? snapshot.document.documentElement;
  const flow = flowOf(body, snapshot.hidden);
  if (flow.pieces.length === 0) return null;
  const headline = headlineOf(snapshot, flow);
  const { title, element } = headline;
  const cleaned = new Map<Element, Cleaned>();
  const cleanedOnce = (candidate: Candidate): Cleaned => {
    const known = cleaned.get(candidate.root) ?? clean(candidate);
    cleaned.set(candidate.root, known);
    return known;
  };
  const page = cleanedOnce({ snapshot, root: body, source: 'page', title, headline: element });
  const folded = foldedPieces(page, flow);
  // In a forum the comments are what there is to read.
  const clutter = foldedPieces(page, flow, reason => reason !== 'comments');
  const kept = keptPieces(flow, witness.texts);
  const scales = scalesOf({ snapshot, flow, headline, folded, kept }, clutter);
  const cleanOne = ({ root, source }: Proposal) =>
    cleanedOnce({ snapshot, root, source, title, headline: element });
  const choice = bestOf(proposals(flow, kept, scales.likely, scales.threshold), folded, cleanOne, scales);
  if (!choice || (choice.best.words === 0 && !snapshot.selection))
    return { flow, kept, page, article: null, other: null };
  const { best, other } = choice;
  const whole = withUnlikely(aroundSelection(best.cleaned, flow, clean) ?? best.cleaned, scales);
  const agreement = agreementOf(whole, flow, kept);
  return {
    flow,
    kept,
    page,
    article: {
      cleaned: whole,
      grounds: groundsOf(snapshot, whole, best, scales, { agreement, expected: witness.expected }),
      words: best.words,
      agreement,
    },
    other: other && (() => withUnlikely(cleanOne(other), scales)),
  };
}

/**
 * What Readability keeps of a page, and nothing else: no rule and no likelihood has a say in it. Null where it finds
 * nothing.
 */
export function asReadabilityReads({ flow, kept, page }: Sought): Cleaned | null {
  const root = rootAround(flow, at => kept[at] === 1);
  if (!root) return null;
  const bare: Cleaned = {
    candidate: { ...page.candidate, root, source: 'readability' },
    verdicts: new Map(),
    folds: new Map(),
    published: page.published,
    doubts: [],
  };
  return withoutUnkept(bare, flow, kept);
}

/** What the pieces of the page, clutter aside, say of the article that is to be expected. */
function scalesOf(known: Known, clutter: Uint8Array): Scales {
  const { flow, folded } = known;
  const likely = likelihoods(known, clutter);
  const chances = flow.pieces.map(({ index, words }) => ({
    words: folded[index] ? 0 : words,
    likely: likely[index] ?? 0,
  }));
  const truth = chances.reduce((sum, chance) => sum + chance.words * chance.likely, 0);
  const threshold = bestThreshold(chances);
  return { flow, folded, clutter, likely: steady(flow, likely, folded, threshold), threshold, truth };
}
