import { type Box, Inside } from '../../../blocks';
import { linkedShare, type Unit } from '../../../blocks/units';
import { DOUBTFUL, type Judged, keep, mayStay, placeOf, stays } from './judged';

/** How many last lines may stand behind the last paragraph of an element; a list or a table counts as one. */
const RUN = 8;
/** Where likelier blocks than this are left out, the page has an article, and not a list of all kinds of things. */
const CLEAR = 0.4;
/** A line that is no unit may be so much less likely than it need be. */
const LINE = 0.45;
/** The same in a box of its own beside the last paragraph's. */
const BESIDE = 0.75;
const NEVER = 2;
/** With a greater share of its letters in links, it is a list of other pages. */
const LINKED = 0.5;
/** What stands here is the page's. */
const FURNITURE = Inside.nav | Inside.form | Inside.footer | Inside.dialog | Inside.hidden | Inside.control;

/**
 * Doubtful lines, lists and tables right behind the last paragraph that stays, in the same element or in the next one like
 * it, stay where Readability keeps them as well: notes and sources, what is said below a table. Behind clutter by a
 * rule only what has a heading does.
 */
export function keepLast(judged: Judged): void {
  if (judged.threshold < CLEAR) return;
  const { blocks } = judged.flow;
  const units = new Map(judged.units.map(unit => [unit.box.from, unit]));
  let place: Box | null = null;
  let left = 0;
  let isClosed = false;
  for (let at = 0; at < blocks.length; ) {
    const unit = units.get(at);
    const to = unit?.box.to ?? at + 1;
    const own = unit ? unit.place : placeOf(judged.flow, at);
    if (areAll(judged, at, to, each => stays(judged, each))) {
      if (unit || blocks[at]?.prose) {
        place = own;
        left = RUN;
        isClosed = false;
      }
    } else if (isOut(judged, at, to)) isClosed = true;
    else if (left > 0 && isClosed && !beginsAnew(judged, at, units.get(to))) left = 0;
    else if (left > 0 && isLast(judged, at, to, unit, leastIn(place, own, unit))) {
      keep(judged, at, to);
      left -= 1;
      isClosed = false;
    } else left = 0;
    at = to;
  }
}

function isOut({ excluded }: Judged, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!excluded[at]) return false;
  return true;
}

/** Whether a heading behind clutter is followed by a list or a table of the article's: by its notes or its sources. */
function beginsAnew(judged: Judged, at: number, unit: Unit | undefined): boolean {
  const isHeading = (judged.flow.blocks[at]?.level ?? 0) > 1;
  return isHeading && unit !== undefined && isLast(judged, unit.box.from, unit.box.to, unit, DOUBTFUL);
}

/** Whether something holds of all blocks of a range that no rule takes out; not where it takes out all. */
function areAll({ excluded }: Judged, from: number, to: number, holds: (at: number) => boolean): boolean {
  let any = false;
  for (let at = from; at < to; at++) {
    if (excluded[at]) continue;
    if (!holds(at)) return false;
    any = true;
  }
  return any;
}

/** Whether blocks may be the last lines of what stands before them. */
function isLast(judged: Judged, from: number, to: number, unit: Unit | undefined, least: number): boolean {
  const { flow, kept } = judged;
  if (unit && linkedShare(flow, unit.box) >= LINKED) return false;
  return areAll(judged, from, to, at => {
    const block = flow.blocks[at];
    if (!block || !kept[at] || block.inside & FURNITURE || block.level === 1) return false;
    return mayStay(judged, at, least) && (unit !== undefined || block.linked < block.text.length * LINKED);
  });
}

/**
 * How much less likely than it need be a block may be, in a place behind the one in which the last paragraph stands: in the
 * same, in a box of that, or in the next box like it.
 */
function leastIn(place: Box | null, own: Box | null, unit: Unit | undefined): number {
  if (!place || !own) return NEVER;
  if (own === place || own.up === place) return unit ? DOUBTFUL : LINE;
  const isLike = own.up === place.up && own.element.localName === place.element.localName;
  return isLike ? BESIDE : NEVER;
}
