import type { Flow } from '../../blocks';
import type { Cleaned, Verdict } from '../../model';
import { foldedPieces } from './folded';
import { selectedPieces } from './selection';
import type { Scales } from './weigh';

const UNLIKELY: Verdict = { rule: 'unlikely', reason: 'unlikely' };
const NOT_KEPT: Verdict = { rule: 'readability', reason: 'not-kept' };

/** Adds the verdict `unlikely` for what `clean` left but hardly belongs to the article. */
export function withUnlikely(cleaned: Cleaned, { flow, likely, threshold }: Scales): Cleaned {
  return without(cleaned, flow, at => (likely[at] ?? 1) >= threshold, UNLIKELY);
}

/** Adds a verdict for what `clean` left and Readability does not keep. */
export function withoutUnkept(cleaned: Cleaned, flow: Flow, kept: Uint8Array): Cleaned {
  return without(cleaned, flow, at => kept[at] === 1, NOT_KEPT);
}

/** Adds a verdict for pieces that are not to stay; what is selected does. */
function without(cleaned: Cleaned, flow: Flow, stays: (at: number) => boolean, verdict: Verdict): Cleaned {
  const { root } = cleaned.candidate;
  const range = flow.box.get(root);
  if (!range) return cleaned;
  const folded = foldedPieces(cleaned, flow);
  const selected = selectedPieces(cleaned.candidate.snapshot, flow);
  // How many of the pieces before each are kept, and how many have a verdict that is not ours.
  const kept = new Uint32Array(flow.pieces.length + 1);
  const done = new Uint32Array(flow.pieces.length + 1);
  for (let at = range.from; at < range.to; at++) {
    kept[at + 1] = (kept[at] ?? 0) + (!folded[at] && (stays(at) || selected.has(at)) ? 1 : 0);
    done[at + 1] = (done[at] ?? 0) + (folded[at] ?? 0);
  }
  const verdicts = new Map(cleaned.verdicts);
  let next = range.from;
  for (const { element, from, to } of flow.boxes) {
    if (from < next || from < range.from || to > range.to || element === root) continue;
    if ((kept[to] ?? 0) > (kept[from] ?? 0) || (done[to] ?? 0) - (done[from] ?? 0) > 0) continue;
    verdicts.set(element, verdict);
    next = to;
  }
  return { ...cleaned, verdicts };
}
