import { type Box, Inside, linkedShare, type Unit } from '../../../blocks';
import { DOUBTFUL, type Judged, keep, mayStay, placeOf, stays } from './judged';

/** How many last lines may stand behind the last paragraph of an element; a list or a table counts as one. */
const RUN = 8;
/** Where likelier blocks than this are left out, the page has an article, and not a list of all kinds of things. */
const CLEAR = 0.4;
/** A line that is no unit may be so much less likely than it need be. */
const LINE = 0.45;
/** What stands here is the page's. */
const FURNITURE = Inside.nav | Inside.form | Inside.footer | Inside.dialog | Inside.hidden | Inside.control;

/**
 * Doubtful lines, lists and tables right behind the last paragraph that stays, in the same element, stay where Readability
 * keeps them as well: notes and sources, what is said below a table. Clutter by a rule ends them.
 */
export function keepLast(judged: Judged): void {
  if (judged.threshold < CLEAR) return;
  const { blocks } = judged.flow;
  const units = new Map(judged.units.map(unit => [unit.box.from, unit]));
  let place: Box | null = null;
  let left = 0;
  for (let at = 0; at < blocks.length; ) {
    const unit = units.get(at);
    const to = unit?.box.to ?? at + 1;
    if (isKept(judged, at, to)) {
      if (unit || blocks[at]?.prose) {
        place = unit ? unit.place : placeOf(judged.flow, at);
        left = RUN;
      }
    } else if (
      left > 0 &&
      isLast(judged, at, to, unit) &&
      isIn(place, unit ? unit.place : placeOf(judged.flow, at))
    ) {
      keep(judged, at, to);
      left -= 1;
    } else left = 0;
    at = to;
  }
}

function isKept(judged: Judged, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!stays(judged, at)) return false;
  return true;
}

/** Whether blocks may be the last lines of what stands before them. */
function isLast(judged: Judged, from: number, to: number, unit: Unit | undefined): boolean {
  const { flow, kept } = judged;
  for (let at = from; at < to; at++) {
    const block = flow.blocks[at];
    if (!block || !kept[at] || block.inside & FURNITURE || block.level === 1) return false;
    if (!mayStay(judged, at, unit ? DOUBTFUL : LINE)) return false;
    if (!unit && block.linked * 2 > block.text.length) return false;
  }
  return !unit || linkedShare(flow, unit.box) < 0.5;
}

/** Whether a place is the one in which the last paragraph stands, or a box of that. */
function isIn(place: Box | null, own: Box | null): boolean {
  return place !== null && (own === place || own?.up === place);
}
