import { elementsWith } from '../../src/html/elements';
import { native } from '../../src/html/live';

/** The letters of a page in reading order, and the text nodes they stand in. */
export interface PageText {
  readonly text: string;
  /** For the offset of a letter in `text`: the node it stands in and its offset there. */
  at(offset: number): { readonly node: Text; readonly offset: number } | null;
}

/** Which of a page counts: what a person can see of it, or all. */
export interface Visibility {
  /** Whether something of the element can be seen; where not, nothing in it counts. */
  box(element: Element): boolean;
  /** Whether the letters directly in the element can be seen. */
  letters(element: Element): boolean;
}

/** Counts what is hidden too. */
export const everything: Visibility = { box: () => true, letters: () => true };

/**
 * Elements whose text nobody sees. Letters in drawings are seen, and frames are looked into. Readings above
 * letters are seen, but parted from the text by them, no quotation would be found. */
const UNSEEN = elementsWith(
  'code',
  'metadata',
  'fallback',
  'field',
  'option',
  'annotation',
  'reading',
  'parenthesis',
);

/** The text of a page, through open shadow roots, slots and frames of its own as they are seen. Changes nothing. */
export function pageText(root: Node, visibility: Visibility): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  // A stack, not recursion: pages nest elements thousands deep.
  const stack: { readonly node: Node; readonly letters: boolean }[] = [{ node: root, letters: true }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node } = next;
    if (isText(node)) {
      if (!next.letters) continue;
      nodes.push(node);
      starts.push(length);
      pieces.push(node.data);
      length += node.data.length;
      continue;
    }
    let letters = true;
    if (isElement(node)) {
      if (UNSEEN.has(native(node, 'localName')) || !visibility.box(node)) continue;
      letters = visibility.letters(node);
    }
    const children = inside(node);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child) stack.push({ node: child, letters });
    }
  }
  return {
    text: pieces.join(''),
    at(offset) {
      const index = lastAtMost(starts, offset);
      const node = nodes[index];
      const start = starts[index];
      if (!node || start === undefined || offset < start || offset >= start + node.data.length) return null;
      return { node, offset: offset - start };
    },
  };
}

/** The index of the last number that is at most `limit`, in numbers that never fall. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The nodes that stand inside of a node as the page is seen: a shadow root's, a slot's, a frame's, or its own. */
function inside(node: Node): ArrayLike<Node> {
  // A form holds no tree of another kind, and its controls may bear the names of such.
  if (!isElement(node) || native(node, 'localName') === 'form') return native(node, 'childNodes');
  if (node.shadowRoot) return node.shadowRoot.childNodes;
  if (isSlot(node)) {
    const assigned = node.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (isFrame(node)) {
    // Null for a frame of another origin.
    const page = node.contentDocument;
    const body = page && native(page, 'body');
    return body ? [body] : [];
  }
  return node.childNodes;
}

// By number, not by class: each frame has classes of its own.
function isText(node: Node): node is Text {
  return native(node, 'nodeType') === 3;
}

function isElement(node: Node): node is Element {
  return native(node, 'nodeType') === 1;
}

function isSlot(node: Element): node is HTMLSlotElement {
  return node.localName === 'slot' && 'assignedNodes' in node;
}

function isFrame(node: Element): node is HTMLIFrameElement {
  return (node.localName === 'iframe' || node.localName === 'frame') && 'contentDocument' in node;
}
