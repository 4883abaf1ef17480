/** The shadow roots that markup declares where the browser has not made them (an old parser, a saved page). */
export function declaredRoots(tree: ParentNode): ReadonlyMap<Element, DocumentFragment> {
  const roots = new Map<Element, DocumentFragment>();
  for (const template of tree.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    if (template.parentElement) roots.set(template.parentElement, template.content);
  }
  return roots;
}

/**
 * Puts a copied shadow tree in place of its host's children, which move into its slots. Children that no slot
 * takes are not drawn, and go.
 */
export function flattenShadow(host: Element, tree: DocumentFragment): void {
  const taken = new Map<string, Node[]>();
  for (const child of [...host.childNodes]) {
    const name = slotOf(child);
    const list = taken.get(name);
    if (list) list.push(child);
    else taken.set(name, [child]);
  }
  host.replaceChildren(tree);
  for (const slot of [...host.querySelectorAll('slot')]) {
    const name = slot.getAttribute('name') ?? '';
    const assigned = taken.get(name);
    taken.delete(name);
    slot.replaceWith(...(assigned && assigned.length > 0 ? assigned : slot.childNodes));
  }
}

function slotOf(child: Node): string {
  return (child.nodeType === 1 && 'slot' in child && typeof child.slot === 'string' && child.slot) || '';
}
