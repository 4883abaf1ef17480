import type { Candidate, Clean, Cleaned, Found, Snapshot } from '../model';
import { flowOf } from '../text/flow';
import { doubtsOf, type Grounds, groundsOf } from './doubts';
import type { Known } from './features';
import { foldedPieces } from './folded';
import { headlineOf } from './headline';
import { likelihoods } from './likely';
import { partOf } from './parts';
import { type Proposal, proposals } from './proposals';
import { aroundSelection } from './selection';
import { steady } from './steady';
import { bestThreshold } from './threshold';
import { withUnlikely } from './unlikely';
import { bestOf, type Scales } from './weigh';

/** With this F1 to be expected, what styles hide is the article. */
const SURE = 0.88;
/** With fewer words than this there is hardly anything to read. */
const FEW = 30;

/**
 * Finds the article in a page. Several candidates compete; `clean` says what is clutter in each, and what remains
 * decides. Where the person has selected something, the candidate holds the selection. `tell` hears what the doubts
 * about it are made of, for those who learn from it.
 */
export function find(snapshot: Snapshot, clean: Clean, tell: (grounds: Grounds) => void = () => {}): Found {
  const seen = seek(snapshot, clean, tell);
  if (seen.words >= FEW || snapshot.hidden.size === 0 || snapshot.selection) return seen.found;
  // Better to read what styles hide than to say that there is nothing.
  const all = seek({ ...snapshot, hidden: new Set() }, clean, tell);
  return all.score >= SURE || seen.words === 0 ? all.found : seen.found;
}

interface Sought {
  readonly found: Found;
  /** How many words there are, and how good a reading it is to be expected to be. */
  readonly words: number;
  readonly score: number;
}

function seek(snapshot: Snapshot, clean: Clean, tell: (grounds: Grounds) => void): Sought {
  const body = snapshot.document.body ?? snapshot.document.documentElement;
  const flow = flowOf(body, snapshot.hidden);
  if (flow.pieces.length === 0) return { found: { ok: false, why: 'empty-page' }, words: 0, score: 0 };
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
  const scales = scalesOf({ snapshot, flow, headline, folded }, clutter);
  const cleanOne = ({ root, source }: Proposal) =>
    cleanedOnce({ snapshot, root, source, title, headline: element });
  const choice = bestOf(proposals(flow, scales.likely, scales.threshold), folded, cleanOne, scales);
  if (!choice || (choice.best.words === 0 && !snapshot.selection)) {
    const found = partOf({ article: null, other: null, page: () => page }, snapshot.part);
    return { found, words: 0, score: 0 };
  }
  const { best, other } = choice;
  const article = () => {
    const whole = withUnlikely(aroundSelection(best.cleaned, flow, clean) ?? best.cleaned, scales);
    const grounds = groundsOf(snapshot, whole, best, scales);
    tell(grounds);
    return { ...whole, doubts: [...whole.doubts, ...doubtsOf(grounds)] };
  };
  const parts = { article, other: other && (() => withUnlikely(cleanOne(other), scales)), page: () => page };
  return { found: partOf(parts, snapshot.part), words: best.words, score: best.score };
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
