import type { Flow } from '../../blocks';
import type { Selected, Snapshot } from '../../model';
import { excludedIn, type Noted } from '../notes/noted';

/** Another candidate when the selection lies outside the article, or in its clutter: the block around it. */
export function aroundSelection(
  noted: Noted,
  flow: Flow,
  judge: (root: Element, source: string) => Noted,
): Noted | null {
  const { snapshot, root } = noted.candidate;
  const selection = snapshot.selection;
  if (!selection) return null;
  const range = rangeOf(snapshot, selection);
  const inside = root.contains(range.commonAncestorContainer);
  const excluded = excludedIn(noted, flow);
  if (inside && [...selectedPieces(snapshot, flow)].every(at => !excluded[at])) return null;
  let block: Element | null = elementOf(range.commonAncestorContainer);
  while (block && !flow.box.has(block)) block = block.parentElement;
  return judge(block ?? flow.root, 'selection');
}

function rangeOf(snapshot: Snapshot, { start, end }: Selected): Range {
  const range = snapshot.document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The pieces that what is selected runs through. */
export function selectedPieces(snapshot: Snapshot, flow: Flow): ReadonlySet<number> {
  const { selection } = snapshot;
  if (!selection) return new Set();
  const range = rangeOf(snapshot, selection);
  const pieces = flow.pieces.filter(({ texts }) => texts.some(text => range.intersectsNode(text)));
  return new Set(pieces.map(({ index }) => index));
}

function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}
