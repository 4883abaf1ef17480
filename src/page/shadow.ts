import { queryAll } from '../html/live';
import { replaceWithAll, unwrap } from '../html/move';

/** The shadow roots that markup declares where the browser has not made them (an old parser, a saved page). */
export function declaredRoots(
  tree: Element | Document | DocumentFragment,
): ReadonlyMap<Element, DocumentFragment> {
  const roots = new Map<Element, DocumentFragment>();
  for (const template of queryAll(tree, 'template[shadowrootmode]')) {
    if (template.parentElement && isTemplate(template)) roots.set(template.parentElement, template.content);
  }
  return roots;
}

function isTemplate(element: Element): element is HTMLTemplateElement {
  return 'content' in element;
}

/** A copied shadow tree and its own slots, as they were before anything in it was put in place. */
export interface ShadowTree {
  readonly tree: DocumentFragment;
  readonly slots: readonly Element[];
}

/**
 * Puts a copied shadow tree in place of its host's children, which move into its slots. Children that no slot
 * takes are not drawn, and go; the slots in them go to `undrawn`.
 */
export function flattenShadow(host: Element, { tree, slots }: ShadowTree, undrawn: Set<Element>): void {
  const taken = new Map<string, Node[]>();
  for (const child of Array.from(host.childNodes)) {
    const name = slotOf(child);
    const list = taken.get(name);
    if (list) list.push(child);
    else taken.set(name, [child]);
  }
  host.replaceChildren(tree);
  for (const slot of slots) {
    if (undrawn.has(slot)) continue;
    const name = slot.getAttribute('name') ?? '';
    const assigned = taken.get(name);
    taken.delete(name);
    if (assigned && assigned.length > 0) replaceWithAll(slot, assigned);
    else unwrap(slot);
  }
  for (const left of taken.values()) for (const node of left) noteSlots(node, undrawn);
}

function noteSlots(node: Node, undrawn: Set<Element>): void {
  if (node.nodeType !== 1 || !('querySelectorAll' in node)) return;
  const element = node as Element;
  if (element.localName === 'slot') undrawn.add(element);
  for (const slot of element.querySelectorAll('slot')) undrawn.add(slot);
}

function slotOf(child: Node): string {
  return (child.nodeType === 1 && 'slot' in child && typeof child.slot === 'string' && child.slot) || '';
}
