/**
 * Reads of the live page that no name in it can mislead. In a form, `<input name="parentNode">` takes the place of the
 * form's own `parentNode`, and `<img name="body">` that of the document's `body`; this shows in the extension's own world,
 * too. The prototypes are as the browser made them.
 */

/** A property of a node as the browser defines it, whatever names stand in the page. */
export function native<N extends Node, K extends keyof N>(node: N, name: K): N[K] {
  return isShadowed(node) ? Reflect.get(Object.getPrototypeOf(node), name, node) : node[name];
}

/** An attribute of an element of the live page; null where it has none of that name. */
export function attributeOf(element: Element, name: string): string | null {
  return native(element, 'getAttribute').call(element, name);
}

/** The elements of a part of the live page that a selector fits, in document order. */
export function queryAll(
  root: Element | Document | DocumentFragment,
  selector: string,
): ArrayLike<Element> & Iterable<Element> {
  return native<typeof root, 'querySelectorAll'>(root, 'querySelectorAll').call(root, selector);
}

/** The first of them; null where there is none. */
export function queryFirst(root: Element | Document | DocumentFragment, selector: string): Element | null {
  return native<typeof root, 'querySelector'>(root, 'querySelector').call(root, selector);
}

/**
 * A form, or what is no element. What takes the place of a name is never a string, so this cannot be misled itself.
 * Where every element is looked at, it is asked first: `native` costs more than a plain read.
 */
export function isShadowed(node: Node & { readonly localName?: unknown }): boolean {
  const { localName } = node;
  return typeof localName !== 'string' || localName === 'form';
}

/** What the names of are properties of a form or of the document: controls, and what browsers look up by name. */
const NAMED: ReadonlySet<string> = new Set(
  'button embed fieldset iframe img input object output select textarea'.split(' '),
);

/** Takes names and ids out of a copied tree that would take the place of properties of its forms or its document. */
export function dropShadowingNames(tree: Element | DocumentFragment, into: Document): void {
  const form = into.createElement('form');
  const drop = (element: Element, attribute: string, name: string | null) => {
    if (name !== null && (name in form || name in into))
      native(element, 'removeAttribute').call(element, attribute);
  };
  // Few selectors that tell little are faster than many that tell all.
  for (const element of queryAll(tree, '[name]:not(form), [id]:not(form)')) {
    if (!NAMED.has(element.localName)) continue;
    drop(element, 'name', element.getAttribute('name'));
    drop(element, 'id', element.getAttribute('id'));
  }
  // Forms come last: a form that is asked for a control by its name once gives it for ever, whatever becomes of the name.
  for (const element of queryAll(tree, 'form[name], form[id]')) {
    drop(element, 'name', attributeOf(element, 'name'));
    drop(element, 'id', attributeOf(element, 'id'));
  }
}
