import type { Candidate, Clean, Found, Snapshot } from '../model';
import { type Flow, flowOf } from '../text/flow';
import { doubtsOf } from './doubts';
import { foldedPieces } from './folded';
import { headlineOf } from './headline';
import { likelihoods } from './likely';
import { proposals } from './proposals';
import { survivors } from './readability';
import { aroundSelection } from './selection';
import { steady } from './steady';
import { bestThreshold } from './threshold';
import { trusted } from './trusted';
import { withUnlikely } from './unlikely';
import { type Scales, type Weighed, weigh } from './weigh';

/**
 * Finds the article in a page. Several candidates compete; `clean` says what is clutter in each, and what remains
 * decides. Where the person has selected something, the candidate holds the selection.
 */
export function find(snapshot: Snapshot, clean: Clean): Found {
  const body = snapshot.document.body ?? snapshot.document.documentElement;
  const flow = flowOf(body, snapshot.hidden);
  if (flow.pieces.length === 0) return { ok: false, why: 'empty-page' };
  const headline = headlineOf(snapshot, flow);
  const candidate = (root: Element, source: string): Candidate => ({
    snapshot,
    root,
    source,
    title: headline.title,
    headline: headline.element,
  });
  const page = clean(candidate(body, 'page'));
  const folded = foldedPieces(page, flow);
  const kept = trusted(survivors(snapshot, flow), flow, folded);
  const likely = likelihoods(
    { snapshot, flow, headline, kept, folded },
    // In a forum the comments are what there is to read.
    foldedPieces(page, flow, reason => reason !== 'comments'),
  );
  const scales = scalesOf(flow, likely, folded);
  const weighed = proposals(flow, kept, scales.likely, scales.threshold).map(({ root, source }) =>
    weigh(root === body ? page : clean(candidate(root, source)), scales),
  );
  const best = bestOf(weighed);
  if (!best || (best.words === 0 && !snapshot.selection)) return { ok: false, why: 'no-article' };
  const chosen = aroundSelection(best.cleaned, flow, clean) ?? best.cleaned;
  const cleaned = withUnlikely(chosen, scales);
  const doubts = [...cleaned.doubts, ...doubtsOf(snapshot, cleaned, best, scales)];
  return { ok: true, cleaned: { ...cleaned, doubts } };
}

/** What the pieces of the page, clutter aside, say of the article that is to be expected. */
function scalesOf(flow: Flow, likely: Float32Array, folded: Uint8Array): Scales {
  const chances = flow.pieces.map(({ index, words }) => ({
    words: folded[index] ? 0 : words,
    likely: likely[index] ?? 0,
  }));
  const truth = chances.reduce((sum, chance) => sum + chance.words * chance.likely, 0);
  const threshold = bestThreshold(chances);
  return { flow, likely: steady(flow, likely, folded, threshold), threshold, truth };
}

/** How much better a candidate with more around it must be. */
const WORTH = 0.004;

/** The best candidate; of those nearly as good the one with least around it. */
function bestOf(weighed: Weighed[]): Weighed | undefined {
  weighed.sort((a, b) => b.score - a.score);
  const most = weighed[0]?.score ?? 0;
  const near = weighed.filter(({ score }) => score >= most - WORTH);
  return near.sort((a, b) => sizeOf(a) - sizeOf(b))[0];
}

function sizeOf({ cleaned }: Weighed): number {
  return cleaned.candidate.root.getElementsByTagName('*').length;
}
