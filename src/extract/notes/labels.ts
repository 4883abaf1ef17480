import { type Flow, Inside, type TextBlock } from '../../blocks';
import type { Exclusion } from '../../model';
import type { Noted } from './noted';

/** A drawing has so many labels, of so few words each. */
const LABELS = 6;
const SHORT = 6;
/** How many elements up it may be put at its place. */
const NEAR = 3;
/** What has its own places for short texts. */
const LAID_OUT = Inside.list | Inside.table | Inside.code | Inside.caption;

const PLACED = /position\s*:\s*absolute/;

/** Each on its own, so that the drawing stays. */
const DRAWN: Exclusion = { witness: 'styles', rule: 'drawing-labels', reason: 'unlikely', section: 0 };

/**
 * Notes on labels that are put over a drawing one by one, by their styles: they are part of it, and no lines of the text.
 */
export function withoutLabels(noted: Noted, flow: Flow): Noted {
  const { blocks, boxes } = flow;
  const range = flow.box.get(noted.candidate.root);
  // What the person has selected is never left out.
  if (!range || noted.candidate.snapshot.selection) return noted;
  const short = new Uint32Array(blocks.length + 1);
  for (const block of blocks) short[block.index + 1] = (short[block.index] ?? 0) + (isShort(block) ? 1 : 0);
  const exclusions = [...noted.exclusions];
  let done = range.from;
  for (const { element, from, to } of boxes) {
    if (from < done || to > range.to || (short[to] ?? 0) - (short[from] ?? 0) < to - from) continue;
    done = to;
    if (!areLabels(blocks.slice(from, to)) || !holdsDrawing(element)) continue;
    for (let at = from; at < to; at++) exclusions[at] ??= DRAWN;
  }
  return { ...noted, exclusions };
}

function areLabels(blocks: readonly TextBlock[]): boolean {
  const labels = blocks.reduce((sum, block) => sum + placedTexts(block), 0);
  return labels >= LABELS && labels * 2 > blocks.reduce((sum, { texts }) => sum + texts.length, 0);
}

function isShort({ words, texts, level, linked, inside }: TextBlock): boolean {
  return words <= SHORT * texts.length && level === 0 && linked === 0 && !(inside & LAID_OUT);
}

/** How many of a block's texts stand in elements that are put at a place of their own. */
function placedTexts({ texts }: TextBlock): number {
  return texts.filter(text => {
    let element = text.parentElement;
    for (let up = 0; element && up < NEAR; up++, element = element.parentElement)
      if (PLACED.test(element.getAttribute('style') ?? '')) return true;
    return false;
  }).length;
}

function holdsDrawing(element: Element): boolean {
  return element.querySelector('img,picture,svg,canvas') !== null;
}
