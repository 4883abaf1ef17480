import type { Flow } from '../../blocks';
import type { Selected, Snapshot } from '../../model';

/** What is selected, as a range of the private document. */
export function rangeOf(snapshot: Snapshot, { start, end }: Selected): Range {
  const range = snapshot.document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The blocks that what is selected runs through. */
export function selectedBlocks(snapshot: Snapshot, flow: Flow): ReadonlySet<number> {
  const { selection } = snapshot;
  if (!selection) return new Set();
  const range = rangeOf(snapshot, selection);
  const blocks = flow.blocks.filter(({ texts }) => texts.some(text => range.intersectsNode(text)));
  return new Set(blocks.map(({ index }) => index));
}
