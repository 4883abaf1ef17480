import { type Box, type Flow, Inside } from '../../../blocks';
import { linkedShare, type Unit } from '../../../blocks/units';
import { DOUBTFUL, type Judged, keep, mayStay, placeOf, stays } from './judged';

/** What stands here is the page's, whatever it is marked as. */
const FURNITURE = Inside.nav | Inside.form | Inside.footer | Inside.dialog | Inside.hidden;
/** With a greater share of its letters in links, a list is one of other pages. */
const LINKED = 0.5;
/** A line that ends so is the label of what follows. */
const LABEL = /[:：︰]$/;

/**
 * What a page marks as content stays between two paragraphs that do: a figure, a table, a listing, an excerpt, terms
 * with what they mean, and a list behind its label.
 */
export function keepContent(judged: Judged): void {
  const { flow, units } = judged;
  const near = paragraphsBeside(judged);
  for (const unit of units) {
    const { from, to } = unit.box;
    if (!isDoubted(judged, from, to) || !isContent(flow, unit)) continue;
    const isLabelled = followsLabel(judged, unit);
    const [before, behind] = [near.before[from] ?? -1, near.behind[to] ?? -1];
    const isBetween = before >= 0 && behind >= 0;
    if (!isLabelled && !isBetween) continue;
    const steps = Math.min(stepsTo(flow, unit, before), stepsTo(flow, unit, behind));
    const isSure = steps === 0 && (isLabelled || unit.kind !== 'list');
    if (isSure || (steps <= FAR && isDoubtful(judged, from, to))) keep(judged, from, to);
  }
}

/** Whether some of a unit's blocks do not stay, though no rule takes them out. */
function isDoubted(judged: Judged, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!judged.excluded[at] && !stays(judged, at)) return true;
  return false;
}

/** Whether all of a unit's blocks are no worse than doubtful. */
function isDoubtful(judged: Judged, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!judged.excluded[at] && !mayStay(judged, at, DOUBTFUL)) return false;
  return true;
}

/** Whether a unit is content by what stands in it and around it, and not furniture or a list of other pages. */
export function isContent(flow: Flow, { kind, box }: Unit): boolean {
  if ((flow.blocks[box.from]?.inside ?? 0) & FURNITURE) return false;
  if (kind === 'figure' || kind === 'formula' || kind === 'code') return true;
  return (kind === 'table' && box.element.querySelector('th') !== null) || linkedShare(flow, box) < LINKED;
}

/** Whether a list stands right behind a line that stays and ends with a colon. */
function followsLabel(judged: Judged, { kind, box, place }: Unit): boolean {
  if (kind !== 'list') return false;
  const at = box.from - 1;
  const label = judged.flow.blocks[at];
  return (
    label !== undefined && stays(judged, at) && LABEL.test(label.text) && place === placeOf(judged.flow, at)
  );
}

/** For each block the next paragraphs that stay before it, and from it on; -1 where there is none. */
function paragraphsBeside(judged: Judged): { before: Int32Array; behind: Int32Array } {
  const { blocks } = judged.flow;
  const before = new Int32Array(blocks.length + 1).fill(-1);
  const behind = new Int32Array(blocks.length + 1).fill(-1);
  const isParagraph = (at: number) => blocks[at]?.prose === true && stays(judged, at);
  for (let at = 0; at < blocks.length; at++) before[at + 1] = isParagraph(at) ? at : (before[at] ?? -1);
  for (let at = blocks.length - 1; at >= 0; at--) behind[at] = isParagraph(at) ? at : (behind[at + 1] ?? -1);
  return { before, behind };
}

/** How many boxes may part a unit from the paragraphs around it. */
const FAR = 2;

/** How many boxes part the place of a unit from that of a block; more than `FAR` where neither holds the other. */
function stepsTo(flow: Flow, { place }: Unit, at: number): number {
  if (at < 0) return FAR + 1;
  const other = placeOf(flow, at);
  const [down, up] = [stepsUp(place, other), stepsUp(other, place)];
  return Math.min(down, up);
}

function stepsUp(from: Box | null, to: Box | null): number {
  let box = from;
  for (let steps = 0; steps <= FAR; steps++) {
    if (box === to && box) return steps;
    box = box?.up ?? null;
  }
  return FAR + 1;
}
