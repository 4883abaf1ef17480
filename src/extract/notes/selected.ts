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
  const texts = flow.blocks.flatMap(({ texts, index }) => texts.map(text => ({ text, index })));
  // The browser counts a text's siblings for each answer, so few are asked about: texts come in their order.
  const isBehind = ({ text }: (typeof texts)[number]) =>
    !range.intersectsNode(text) && range.comparePoint(text, 0) > 0;
  const first = firstOf(texts, each => range.intersectsNode(each.text) || isBehind(each));
  return new Set(texts.slice(first, firstOf(texts, isBehind)).map(({ index }) => index));
}

/** The number of the first for which something holds that holds for all behind it, too. */
function firstOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
