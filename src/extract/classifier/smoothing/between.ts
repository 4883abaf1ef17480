import type { Flow } from '../../../blocks';
import { DOUBTFUL, type Judged, keep, mayStay, placeOf, sameBox, stays } from './judged';

/** How many doubtful blocks in a row stay when both their neighbours do. */
const RUN = 8;
/** A long paragraph right behind one that stays may be so much less likely. */
const FOLLOWING = 0.6;
const LONG = 20;

/** A doubtful line between two that stay stays as well, and a long paragraph right behind one. */
export function keepBetween(judged: Judged): void {
  const { flow, excluded } = judged;
  let last = -1;
  let low = 0;
  for (let at = 0; at < flow.blocks.length; at++) {
    if (excluded[at]) continue;
    if (mayStay(judged, at, FOLLOWING) && goesOn(flow, last, at)) keep(judged, at, at + 1);
    if (!stays(judged, at)) {
      low = mayStay(judged, at, DOUBTFUL) && last >= 0 ? low + 1 : RUN + 1;
      continue;
    }
    if (low > 0 && low <= RUN && sameBox(flow, last, at)) keep(judged, last + 1, at);
    last = at;
    low = 0;
  }
}

/** A paragraph right behind one that stays, in the same element; whatever is around each alone is no matter. */
function goesOn(flow: Flow, last: number, at: number): boolean {
  const [before, block] = [flow.blocks[last], flow.blocks[at]];
  if (!before?.prose || !block?.prose || block.words < LONG) return false;
  return placeOf(flow, last) === placeOf(flow, at);
}
