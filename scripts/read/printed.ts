/** All that a page is, as text: its tree, its shadow roots' and its frames'. Names in the page take the place of nothing here. */
export function printed(page: Document): string {
  const writer = new XMLSerializer();
  const elements = [...Document.prototype.querySelectorAll.call(page, '*')];
  const roots = elements.flatMap(element => shadowOf(element) ?? []);
  const frames = elements.flatMap(element =>
    element instanceof HTMLIFrameElement ? (element.contentDocument ?? []) : [],
  );
  return [page, ...roots, ...frames].map(node => writer.serializeToString(node)).join('\n');
}

function shadowOf(element: Element): ShadowRoot | null {
  const root: unknown = Reflect.get(Element.prototype, 'shadowRoot', element);
  return root instanceof ShadowRoot ? root : null;
}
