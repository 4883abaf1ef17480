import { type Box, Inside } from '../../../blocks';
import type { UnitKind } from '../../../blocks/units';
import { isContent } from './content';
import { type Judged, keep, stays } from './judged';

/** A list or a table of more blocks is not judged as one: it may hold the page. */
const AS_ONE = 120;

/** How far the mean of all its words counts in a unit, beside each block's own likelihood. */
const WHOLE: Readonly<Record<UnitKind, number>> = {
  code: 1,
  excerpt: 1,
  figure: 0.5,
  formula: 0.5,
  list: 0.6,
  table: 1,
  terms: 0.6,
};

/** Brings the blocks of each unit nearer to the likelihood of all its words. */
export function judgeUnits({ flow, likely, excluded, units }: Judged): void {
  for (const { kind, box } of units) {
    if (box.to - box.from > AS_ONE) continue;
    let words = 0;
    let sum = 0;
    for (let at = box.from; at < box.to; at++) {
      const block = flow.blocks[at];
      if (!block || excluded[at] || block.inside & Inside.hidden) continue;
      words += block.words;
      sum += block.words * (likely[at] ?? 0);
    }
    if (words === 0) continue;
    const share = WHOLE[kind];
    for (let at = box.from; at < box.to; at++)
      likely[at] = (share * sum) / words + (1 - share) * (likely[at] ?? 0);
  }
}

/** Keeps or leaves out each unit whole, as most of its words are; of a list of other pages a part may stay. */
export function settleUnits(judged: Judged): void {
  for (const unit of judged.units) {
    const { from, to } = unit.box;
    const share = shareStaying(judged, unit.box);
    if (share === 0 || share === 1 || !isContent(judged.flow, unit)) continue;
    if (share >= 0.5) keep(judged, from, to);
    else drop(judged, from, to);
  }
}

function drop({ likely, threshold }: Judged, from: number, to: number): void {
  for (let at = from; at < to; at++) likely[at] = Math.min(likely[at] ?? 0, threshold - 0.01);
}

/** The share of a unit's words that stay, of those that no rule takes out. */
function shareStaying(judged: Judged, { from, to }: Box): number {
  let [all, own] = [0, 0];
  for (let at = from; at < to; at++) {
    const words = judged.flow.blocks[at]?.words ?? 0;
    if (judged.excluded[at]) continue;
    all += words;
    if (stays(judged, at)) own += words;
  }
  return all > 0 ? own / all : 0;
}
