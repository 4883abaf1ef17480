import { type Judged, keep, mayStay, stays } from './judged';

/** A heading stays where the text below it does. */
export function keepHeadings(judged: Judged): void {
  const { flow, excluded } = judged;
  for (let at = flow.blocks.length - 2; at >= 0; at--) {
    const block = flow.blocks[at];
    if (!block || block.level === 0 || !mayStay(judged, at)) continue;
    let next = at + 1;
    while (next < at + 3 && excluded[next]) next++;
    const below = flow.blocks[next];
    if (below && stays(judged, next) && (below.level === 0 || below.level > block.level))
      keep(judged, at, at + 1);
  }
}

/** A heading goes where all that stands below it, up to the next one of its level, does. */
export function dropLoneHeadings(judged: Judged): void {
  const { flow, likely, excluded } = judged;
  // Whether anything stays in the sections that are open, by level, seen from the end.
  const staying = [false, false, false, false, false, false, false];
  let doubted = false;
  for (let at = flow.blocks.length - 1; at >= 0; at--) {
    const block = flow.blocks[at];
    if (!block) continue;
    const { level } = block;
    if (level === 0) {
      if (stays(judged, at)) staying.fill(true);
      else if (!excluded[at] && block.prose) doubted = true;
      continue;
    }
    if (!staying[level] && doubted && !excluded[at]) likely[at] = Math.min(likely[at] ?? 0, DROPPED);
    const isKept = staying[level] ?? false;
    // What stood below it is its own; what is kept of it is kept in the sections around.
    for (let inner = level; inner < staying.length; inner++) staying[inner] = false;
    if (isKept) for (let outer = 1; outer < level; outer++) staying[outer] = true;
    doubted = false;
  }
}

const DROPPED = 0.05;
