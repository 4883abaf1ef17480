import type { Flow } from '../../blocks';
import { excludedIn, type Noted } from '../notes/noted';
import { rangeOf, selectedBlocks } from '../notes/selected';

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
  if (inside && [...selectedBlocks(snapshot, flow)].every(at => !excluded[at])) return null;
  let block: Element | null = elementOf(range.commonAncestorContainer);
  while (block && !flow.box.has(block)) block = block.parentElement;
  return judge(block ?? flow.root, 'selection');
}

function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}
