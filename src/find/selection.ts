import type { Clean, Cleaned } from '../model';
import type { Flow } from '../text/flow';
import { foldedPieces } from './folded';

/** Another candidate when the selection lies outside the article, or in its clutter: the block around it. */
export function aroundSelection(cleaned: Cleaned, flow: Flow, clean: Clean): Cleaned | null {
  const { snapshot, root } = cleaned.candidate;
  const selection = snapshot.selection;
  if (!selection) return null;
  const range = snapshot.document.createRange();
  range.setStart(selection.start.node, selection.start.offset);
  range.setEnd(selection.end.node, selection.end.offset);
  const inside = root.contains(range.commonAncestorContainer);
  const pieces = flow.pieces.filter(piece => piece.texts.some(text => range.intersectsNode(text)));
  const folded = foldedPieces(cleaned, flow);
  if (inside && pieces.every(piece => !folded[piece.index])) return null;
  let block: Element | null = elementOf(range.commonAncestorContainer);
  while (block && !flow.box.has(block)) block = block.parentElement;
  return clean({ ...cleaned.candidate, root: block ?? flow.root, source: 'selection' });
}

function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}
