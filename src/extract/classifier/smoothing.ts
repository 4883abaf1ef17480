import { type Box, type Flow, Inside } from '../../blocks';
import { keepFootnotes } from './footnotes';

/** Up to how many blocks a list, a table or an excerpt is judged as one. */
const AS_ONE = 120;
/** How many doubtful blocks in a row stay when both their neighbours do. */
const RUN = 8;
/** A block between two that stay may be so much less likely than they need be. */
const DOUBTFUL = 0.3;
/** The same for a long paragraph right behind one that stays. */
const FOLLOWING = 0.6;
const LONG = 20;

const WHOLE: Readonly<Record<string, number>> = {
  table: 1,
  blockquote: 1,
  pre: 1,
  figure: 0.5,
  ul: 0.6,
  ol: 0.6,
  dl: 0.6,
};

/**
 * Likelihoods that do not tear apart what belongs together: a table, an excerpt, a list is judged by all its words,
 * and a doubtful line between two paragraphs that stay stays as well.
 */
export function smoothed(
  flow: Flow,
  likely: Float32Array,
  excluded: Uint8Array,
  threshold: number,
): Float32Array {
  const result = Float32Array.from(likely);
  let done = 0;
  for (const box of flow.boxes) {
    const share = WHOLE[box.element.localName];
    if (share === undefined || box.from < done || box.to - box.from > AS_ONE) continue;
    const mean = meanOf(flow, likely, excluded, box);
    if (mean === null) continue;
    for (let at = box.from; at < box.to; at++) result[at] = share * mean + (1 - share) * (likely[at] ?? 0);
    done = box.to;
  }
  keepBetween(flow, result, excluded, threshold);
  keepHeadings(flow, result, excluded, threshold);
  keepBeside(flow, result, excluded, threshold);
  keepFootnotes(flow, result, excluded, threshold);
  return result;
}

/** What a picture, a table or a listing says of itself is judged with the text beside it. */
const BESIDE = Inside.caption | Inside.figure | Inside.code;
/** How many lines may stand between them, and how many of the picture's or listing's own. */
const NEAR = 3;
const FAR = 60;

function keepBeside(flow: Flow, result: Float32Array, excluded: Uint8Array, threshold: number): void {
  const stays = (from: number, step: number): boolean => {
    for (let far = 1, left = NEAR; far < FAR && left > 0; far++) {
      const at = from + far * step;
      const block = flow.blocks[at];
      if (!block) return false;
      if (excluded[at] || block.inside & BESIDE) continue;
      if ((result[at] ?? 0) >= threshold && block.prose) return sameBox(flow, from, at);
      left -= 1;
    }
    return false;
  };
  for (const { index, inside } of flow.blocks) {
    if (!(inside & BESIDE) || excluded[index] || (result[index] ?? 0) >= threshold) continue;
    if (stays(index, 1) || stays(index, -1)) result[index] = threshold + 0.01;
  }
}

function meanOf(flow: Flow, likely: Float32Array, excluded: Uint8Array, { from, to }: Box): number | null {
  let words = 0;
  let sum = 0;
  for (let at = from; at < to; at++) {
    const block = flow.blocks[at];
    if (!block || excluded[at] || block.inside & Inside.hidden) continue;
    words += block.words;
    sum += block.words * (likely[at] ?? 0);
  }
  return words > 0 ? sum / words : null;
}

function keepBetween(flow: Flow, result: Float32Array, excluded: Uint8Array, threshold: number): void {
  const stays = threshold + 0.01;
  let last = -1;
  let low = 0;
  for (let at = 0; at < flow.blocks.length; at++) {
    if (excluded[at]) continue;
    let chance = result[at] ?? 0;
    if (chance >= threshold * FOLLOWING && chance < threshold && goesOn(flow, last, at)) {
      chance = stays;
      result[at] = stays;
    }
    if (chance < threshold) {
      low = chance >= threshold * DOUBTFUL && last >= 0 ? low + 1 : RUN + 1;
      continue;
    }
    if (low > 0 && low <= RUN && sameBox(flow, last, at)) {
      for (let between = last + 1; between < at; between++) {
        if (!excluded[between]) result[between] = Math.max(result[between] ?? 0, stays);
      }
    }
    last = at;
    low = 0;
  }
}

/** A heading stays where the text below it does. */
function keepHeadings(flow: Flow, result: Float32Array, excluded: Uint8Array, threshold: number): void {
  for (let at = flow.blocks.length - 2; at >= 0; at--) {
    const block = flow.blocks[at];
    if (!block || block.level === 0 || excluded[at] || (result[at] ?? 0) < threshold * DOUBTFUL) continue;
    let next = at + 1;
    while (next < at + 3 && excluded[next]) next++;
    const below = flow.blocks[next];
    if (below && (result[next] ?? 0) >= threshold && (below.prose || below.level > block.level))
      result[at] = Math.max(result[at] ?? 0, threshold + 0.01);
  }
}

/** A paragraph right behind one that stays, in the same element; whatever is around each alone is no matter. */
function goesOn(flow: Flow, last: number, at: number): boolean {
  const [before, block] = [flow.blocks[last], flow.blocks[at]];
  if (!before?.prose || !block?.prose || block.words < LONG) return false;
  return placeOf(flow, before.holder) === placeOf(flow, block.holder);
}

/** The innermost element around one that holds other blocks as well. */
function placeOf(flow: Flow, holder: Element): Element | null {
  let box = flow.box.get(holder)?.up ?? null;
  while (box && box.to - box.from === 1) box = box.up;
  return box?.element ?? null;
}

/** Two blocks whose holders stand in one element, or one of whose parents holds the other's. */
function sameBox(flow: Flow, one: number, other: number): boolean {
  const [a, b] = [around(flow, one), around(flow, other)];
  return a !== null && b !== null && (a.contains(b) || b.contains(a));
}

/** What a block's holder stands in; for what belongs to a picture or a fold, what the whole of that stands in. */
function around(flow: Flow, at: number): Element | null {
  const holder = flow.blocks[at]?.holder;
  return (holder?.closest('figure, details') ?? holder)?.parentElement ?? null;
}
