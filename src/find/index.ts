import type { Candidate, Clean, Cleaned, Doubt, Found, Snapshot } from '../model';
import { type Flow, flowOf } from '../text/flow';
import { doubtsOf } from './doubts';
import { foldedPieces } from './folded';
import { headlineOf } from './headline';
import { likelihoods } from './likely';
import { proposals } from './proposals';
import { survivors } from './readability';
import { aroundSelection } from './selection';
import { trusted } from './trusted';
import { withUnlikely } from './unlikely';
import { type Weighed, weigh } from './weigh';

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
  const likely = likelihoods(snapshot, flow, headline, kept, folded);
  const weighed = proposals(flow, headline, kept, likely).map(({ root, source }) =>
    weigh(root === body ? page : clean(candidate(root, source)), flow, headline, likely),
  );
  weighed.sort((a, b) => b.score - a.score);
  const best = weighed[0];
  if (!best) return { ok: false, why: 'no-article' };
  const chosen = aroundSelection(best.cleaned, flow, clean) ?? best.cleaned;
  const cleaned = withUnlikely(chosen, flow, likely);
  return { ok: true, cleaned: { ...cleaned, doubts: doubts(snapshot, cleaned, weighed, flow) } };
}

function doubts(snapshot: Snapshot, cleaned: Cleaned, weighed: readonly Weighed[], flow: Flow): Doubt[] {
  return [...cleaned.doubts, ...doubtsOf(snapshot, cleaned, weighed, flow)];
}
