/**
 * The text of a page as one flow of pieces, in reading order, and where each element's pieces stand in it.
 * Read once for a document: `find` and `clean` both ask about the same pieces.
 */

import { countWords } from './count';
import { FLAGS, INLINE, Inside, ROLES, SILENT } from './inside';
import { endsSentence, foldSpace, isBlank } from './space';

export { Inside } from './inside';

/** A run of text between two block boundaries or line breaks. */
export interface Piece {
  /** Its number in the flow. */
  readonly index: number;
  /** The block that it stands in. It holds nothing else when `whole`. */
  readonly holder: Element;
  /** The text nodes that it is made of, blank ones left out. */
  readonly texts: readonly Text[];
  /** White space folded to one space, none at the ends. */
  readonly text: string;
  readonly words: number;
  /** How many of its letters stand in links, in UTF-16 units. */
  readonly linked: number;
  /** 1 to 6 in a heading, else 0. */
  readonly level: number;
  /** What it stands in: a sum of `Inside`. */
  readonly inside: number;
  readonly whole: boolean;
  /** A paragraph rather than a label, a title or a link. */
  readonly prose: boolean;
}

/** Where an element's pieces stand in the flow: from `from` up to and without `to`. */
export interface Box {
  readonly element: Element;
  readonly from: number;
  readonly to: number;
  /** How many elements stand above it, below the flow's root. */
  readonly depth: number;
  /** Its number in the flow. */
  readonly index: number;
  /** The box right around it; none around the flow's root. */
  readonly up: Box | null;
}

export interface Flow {
  readonly root: Element;
  readonly pieces: readonly Piece[];
  /** Every element that holds pieces and is no mere run of letters, outer before inner. */
  readonly boxes: readonly Box[];
  readonly box: ReadonlyMap<Element, Box>;
}

const known = new WeakMap<Element, { readonly hidden: ReadonlySet<Element>; readonly flow: Flow }>();

/**
 * The flow of everything below `root`. Letters in scripts, styles, frames and drawings are no text.
 * Takes time linear in the page; a second call for the same root and the same hidden elements is free, as the document
 * is ours and still.
 */
export function flowOf(root: Element, hidden: ReadonlySet<Element>): Flow {
  const before = known.get(root);
  if (before?.hidden === hidden) return before.flow;
  const flow = read(root, hidden);
  known.set(root, { hidden, flow });
  return flow;
}

type Written<T> = { -readonly [key in keyof T]: T[key] };
type Draft = Written<Box>;

interface Level {
  readonly element: Element;
  readonly block: boolean;
  readonly inside: number;
  readonly heading: number;
  readonly links: number;
  readonly box: Draft;
}

function read(root: Element, hidden: ReadonlySet<Element>): Flow {
  const pieces: Written<Piece>[] = [];
  const drafts: Draft[] = [];
  let texts: Text[] = [];
  let raw = '';
  let linked = 0;
  let state = 0;
  let heading = 0;
  const open: Level[] = [];
  const holders = new Map<Element, number>();

  const flush = (holder: Element) => {
    if (texts.length > 0) {
      const text = foldSpace(raw);
      if (text) {
        holders.set(holder, (holders.get(holder) ?? 0) + 1);
        const words = countWords(text);
        const links = Math.min(linked, text.length);
        pieces.push({
          index: pieces.length,
          holder,
          texts,
          text,
          words,
          linked: links,
          level: heading,
          inside: state,
          whole: false,
          prose:
            words >= 10 &&
            heading === 0 &&
            links * 2 <= text.length &&
            (state & NO_PROSE) === 0 &&
            (words >= 25 || endsSentence(text)),
        });
      }
    }
    texts = [];
    raw = '';
    linked = 0;
  };

  const enter = (element: Element): boolean => {
    const name = element.localName;
    const above = open.at(-1);
    if (SILENT.has(name)) return false;
    if (name === 'br' || name === 'hr') {
      flush(holderOf(open, root));
      return false;
    }
    const block = !INLINE.has(name) && !name.includes('-');
    if (block) flush(holderOf(open, root));
    const role = element.getAttribute('role');
    const flags =
      (FLAGS[name] ?? 0) |
      (role === null ? 0 : (ROLES[role] ?? 0)) |
      (hidden.has(element) ? Inside.hidden : 0);
    const level = HEADINGS.indexOf(name) + 1 || (above?.heading ?? 0);
    const box: Draft = { element, from: pieces.length, to: -1, depth: open.length, index: -1, up: null };
    if (block) drafts.push(box);
    open.push({
      element,
      block,
      inside: (above?.inside ?? 0) | flags,
      heading: level,
      links: (above?.links ?? 0) + (name === 'a' ? 1 : 0),
      box,
    });
    return true;
  };

  const leave = () => {
    const level = open.at(-1);
    if (!level) return;
    if (level.block) flush(level.element);
    open.pop();
    level.box.to = pieces.length;
    // An inline element that holds whole blocks (a link around a card) is a box as well.
    if (!level.block && level.box.to > level.box.from) drafts.push(level.box);
  };

  let node: Node | null = root;
  while (node) {
    let down = false;
    if (node.nodeType === 1) down = enter(node as Element);
    else if (node.nodeType === 3) {
      const data = (node as Text).data;
      const level = open.at(-1);
      if (level && !isBlank(data)) {
        if (texts.length === 0) {
          state = level.inside;
          heading = level.heading;
        }
        state &= level.inside | ~Inside.control;
        texts.push(node as Text);
        raw += data;
        if (level.links > 0) linked += data.trim().length;
      } else raw += ' ';
    }
    if (down && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (down) leave();
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      leave();
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return finish(root, pieces, drafts, holders);
}

function finish(
  root: Element,
  pieces: readonly Written<Piece>[],
  drafts: Draft[],
  holders: ReadonlyMap<Element, number>,
): Flow {
  const boxes = drafts.filter(box => box.to > box.from).sort((a, b) => a.from - b.from || a.depth - b.depth);
  const box = new Map<Element, Box>();
  let around: Box | null = null;
  for (const each of boxes) {
    // Two elements that hold the same piece stand one in the other, so the ranges tell what is around what.
    while (around && around.to < each.to) around = around.up;
    each.index = box.size;
    each.up = around;
    around = each;
    box.set(each.element, each);
  }
  for (const piece of pieces) {
    const held = box.get(piece.holder);
    piece.whole = holders.get(piece.holder) === 1 && held !== undefined && held.to - held.from === 1;
  }
  return { root, pieces, boxes, box };
}

function holderOf(open: readonly Level[], root: Element): Element {
  for (let at = open.length - 1; at >= 0; at--) {
    const level = open[at];
    if (level?.block) return level.element;
  }
  return root;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const NO_PROSE = Inside.control | Inside.hidden | Inside.caption;
