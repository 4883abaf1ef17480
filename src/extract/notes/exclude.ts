import type { Flow } from '../../blocks';
import type { Exclusion } from '../../model';
import { excludedIn, type Noted } from './noted';
import { selectedBlocks } from './selected';

/** A witness that excludes, with what its notes say. */
export type Says = Pick<Exclusion, 'witness' | 'rule' | 'reason'>;

const UNLIKELY: Says = { witness: 'classifier', rule: 'unlikely', reason: 'unlikely' };
const NOT_KEPT: Says = { witness: 'readability', rule: 'readability', reason: 'not-kept' };

/** Notes on what no rule excludes but is hardly the article's, by the classifier. */
export function withoutUnlikely(noted: Noted, flow: Flow, likely: Float32Array, threshold: number): Noted {
  return without(noted, flow, at => (likely[at] ?? 1) >= threshold, UNLIKELY);
}

/** Notes on what no rule excludes and Readability does not keep. */
export function withoutUnkept(noted: Noted, flow: Flow, kept: Uint8Array): Noted {
  return without(noted, flow, at => kept[at] === 1, NOT_KEPT);
}

/**
 * Notes on blocks that are not to stay, by whole elements: the outermost of which nothing stays and nothing is excluded
 * yet. What is selected stays.
 */
function without(noted: Noted, flow: Flow, stays: (at: number) => boolean, says: Says): Noted {
  const { root, snapshot } = noted.candidate;
  const range = flow.box.get(root);
  if (!range) return noted;
  const excluded = excludedIn(noted, flow);
  const selected = selectedBlocks(snapshot, flow);
  // How many of the blocks before each stay, and how many are excluded already.
  const staying = new Uint32Array(flow.blocks.length + 1);
  const done = new Uint32Array(flow.blocks.length + 1);
  for (let at = range.from; at < range.to; at++) {
    staying[at + 1] = (staying[at] ?? 0) + (!excluded[at] && (stays(at) || selected.has(at)) ? 1 : 0);
    done[at + 1] = (done[at] ?? 0) + (excluded[at] ?? 0);
  }
  const exclusions = [...noted.exclusions];
  let section = exclusions.reduce((most, note) => Math.max(most, note?.section ?? 0), 0);
  let next = range.from;
  for (const { element, from, to } of flow.boxes) {
    if (from < next || to > range.to || element === root) continue;
    if ((staying[to] ?? 0) > (staying[from] ?? 0) || (done[to] ?? 0) > (done[from] ?? 0)) continue;
    section += 1;
    exclusions.fill({ ...says, section }, from, to);
    next = to;
  }
  return { ...noted, exclusions };
}
