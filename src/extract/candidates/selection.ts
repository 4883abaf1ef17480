import type { Flow } from '../../blocks';
import { excludedIn, type Noted } from '../notes/noted';
import { rangeOf, selectedBlocks } from '../notes/selected';

/** Another candidate when the selection lies outside the article, or in its clutter: the box around it. */
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
  let element: Element | null = elementOf(range.commonAncestorContainer);
  while (element && !flow.box.has(element)) element = element.parentElement;
  return judge(element ?? flow.root, 'selection');
}

function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}
