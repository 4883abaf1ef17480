import type { Box, Flow } from '../../../blocks';
import { placeAround, type Unit } from '../../../blocks/units';

/** The blocks of a page while it is settled which of them stay: what belongs together goes one way. */
export interface Judged {
  readonly flow: Flow;
  readonly units: readonly Unit[];
  /** How likely each block is the article's; what is to stay is raised above the threshold. */
  readonly likely: Float32Array;
  readonly excluded: Uint8Array;
  /** Which blocks Readability keeps. */
  readonly kept: Uint8Array;
  readonly threshold: number;
}

/** A block that is so much less likely than it need be is clutter, whatever stands around it. */
export const DOUBTFUL = 0.3;

/** Whether a block stays. */
export function stays({ likely, excluded, threshold }: Judged, at: number): boolean {
  return !excluded[at] && (likely[at] ?? 0) >= threshold;
}

/** Whether a block may stay for the sake of what stands around it. */
export function mayStay({ likely, excluded, threshold }: Judged, at: number, least = DOUBTFUL): boolean {
  return !excluded[at] && (likely[at] ?? 0) >= threshold * least;
}

/** Makes blocks stay that no rule takes out. */
export function keep({ likely, excluded, threshold }: Judged, from: number, to: number): void {
  for (let at = from; at < to; at++)
    if (!excluded[at]) likely[at] = Math.max(likely[at] ?? 0, threshold + 0.01);
}

/** The innermost box around a block's element that holds other blocks as well. */
export function placeOf({ box, blocks }: Flow, at: number): Box | null {
  const held = blocks[at] && box.get(blocks[at].holder);
  if (!held) return null;
  return held.to - held.from > 1 ? held : placeAround(held);
}

/** Two blocks whose holders stand in one element, or one of whose parents holds the other's. */
export function sameBox(flow: Flow, one: number, other: number): boolean {
  const [a, b] = [around(flow, one), around(flow, other)];
  return a !== null && b !== null && (a.contains(b) || b.contains(a));
}

/** What a block's holder stands in; for what belongs to a picture or a fold, what the whole of that stands in. */
function around(flow: Flow, at: number): Element | null {
  const holder = flow.blocks[at]?.holder;
  return (holder?.closest('figure, details') ?? holder)?.parentElement ?? null;
}
