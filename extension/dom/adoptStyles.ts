/**
 * Gives a document or a shadow root a style sheet of ours beside its own. It is no node: the DOM stays as it
 * is, and a Content-Security-Policy has no say in it. Gives the way to take it off again.
 */
export function adoptStyles(root: Document | ShadowRoot, css: string): () => void {
  // Each frame of a page has a class of its own, and takes no sheet of another.
  const page = 'defaultView' in root ? root : root.ownerDocument;
  const sheet = new (page.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter(other => other !== sheet);
  };
}
