/** The letters of a page in reading order, and the text nodes they stand in. */
export interface PageText {
  readonly text: string;
  /** For the offset of a letter in `text`: the node it stands in and its offset there. */
  at(offset: number): { readonly node: Text; readonly offset: number } | null;
}

/** Elements whose text nobody reads. */
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'HEAD',
  'TEXTAREA',
  'SELECT',
  'OPTION',
  'IFRAME',
]);

/**
 * The text of a page, through open shadow roots and slots as they are seen. Changes nothing.
 * `seen` says which elements count; what it denies is skipped with all that is in it.
 */
export function pageText(root: Node, seen: (element: Element) => boolean): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  const pieces: string[] = [];
  // A stack, not recursion: pages nest elements thousands deep.
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node instanceof Text) {
      nodes.push(node);
      starts.push(length);
      pieces.push(node.data);
      length += node.data.length;
      continue;
    }
    if (node instanceof Element && (SILENT.has(node.nodeName.toUpperCase()) || !seen(node))) continue;
    const children = inside(node);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child) stack.push(child);
    }
  }
  return {
    text: pieces.join(''),
    at(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      const node = nodes[low];
      const start = starts[low];
      if (!node || start === undefined || offset < start || offset > start + node.data.length) return null;
      return { node, offset: offset - start };
    },
  };
}

/** The nodes that stand inside of a node as the page is seen: a shadow root's, a slot's, or its own. */
function inside(node: Node): ArrayLike<Node> {
  if (node instanceof Element && node.shadowRoot) return node.shadowRoot.childNodes;
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return node.childNodes;
}
