/** Moves all that stands in one node to the end of another. A call takes only so many arguments: one by one. */
export function moveChildren(from: Node, to: Node): void {
  for (let child = from.firstChild; child; child = from.firstChild) to.appendChild(child);
}

/** Puts nodes where an element stands, however many. */
export function replaceWithAll(element: Element, nodes: Iterable<Node>): void {
  const fragment = element.ownerDocument.createDocumentFragment();
  for (const node of nodes) fragment.appendChild(node);
  element.replaceWith(fragment);
}

/** Puts what stands in an element where the element stands. */
export function unwrap(element: Element): void {
  replaceWithContent(element, element);
}

/** Puts what stands in one node where an element stands. */
export function replaceWithContent(element: Element, holder: Node): void {
  const fragment = element.ownerDocument.createDocumentFragment();
  moveChildren(holder, fragment);
  element.replaceWith(fragment);
}
