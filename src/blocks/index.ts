/**
 * The text of a page as one flow of blocks, in reading order, and where each element's blocks stand in it.
 * Read once for a document: rules, classifier and candidates all ask about the same blocks.
 */

import { isHeadingAnchor, mayBeAnchor } from '../html/anchors';
import { isSetAsCaption } from '../html/caption';
import { isInlineName } from '../html/elements';
import { endsSentence, foldSpace, isBlank } from '../html/space';
import { countWords } from '../text/count';
import { FLAGS, Inside, ROLES, SILENT } from './inside';

export { Inside } from './inside';

/** A run of text between two block boundaries or line breaks. */
export interface TextBlock {
  /** Its number in the flow. */
  readonly index: number;
  /** The element that it stands in. It holds nothing else when `whole`. */
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

/** Where an element's blocks stand in the flow: from `from` up to and without `to`. */
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
  readonly blocks: readonly TextBlock[];
  /** Every element that holds blocks and is no mere run of letters, outer before inner. */
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
type BoxDraft = Written<Box>;

interface Level {
  readonly element: Element;
  readonly isBlock: boolean;
  readonly inside: number;
  readonly heading: number;
  readonly links: number;
  readonly box: BoxDraft;
  readonly above: Level | null;
}

function read(root: Element, hidden: ReadonlySet<Element>): Flow {
  const blocks: Written<TextBlock>[] = [];
  const drafts: BoxDraft[] = [];
  let texts: Text[] = [];
  let raw = '';
  let linked = 0;
  let state = 0;
  let heading = 0;
  let level: Level | null = null;
  const holders = new Map<Element, number>();

  const flush = (holder: Element) => {
    const text = foldSpace(raw);
    if (text) {
      holders.set(holder, (holders.get(holder) ?? 0) + 1);
      const words = countWords(text);
      const links = Math.min(linked, text.length);
      blocks.push({
        index: blocks.length,
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
    texts = [];
    raw = '';
    linked = 0;
  };

  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 3 && level) {
      const { data } = node as Text;
      if (!isBlank(data)) {
        if (texts.length === 0) {
          state = level.inside;
          heading = level.heading;
        }
        state &= level.inside | ~Inside.control;
        texts.push(node as Text);
        raw += data;
        if (level.links > 0) linked += data.trim().length;
      } else if (texts.length > 0) raw += ' ';
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.localName;
      const silent = SILENT.has(name) || (mayBeAnchor(element) && isHeadingAnchor(element));
      // The parts of a formula are blocks here, as the weights have been learned.
      const isBlock = !silent && !isInlineName(name);
      if (isBlock && texts.length > 0) flush(holderOf(level, root));
      if (!silent && name !== 'br' && name !== 'hr') {
        level = levelBelow(level, element, name, isBlock, hidden.has(element), blocks.length);
        drafts.push(level.box);
        const inner: Node | null = node.firstChild;
        if (inner) {
          node = inner;
          continue;
        }
        level.box.to = blocks.length;
        level = level.above;
      }
    }
    let next: Node | null = null;
    while (node && node !== root) {
      next = node.nextSibling;
      if (next) break;
      node = node.parentNode;
      if (!level) continue;
      if (level.isBlock && texts.length > 0) flush(level.element);
      level.box.to = blocks.length;
      level = level.above;
    }
    node = next;
  }
  return finish(root, blocks, drafts, holders);
}

function levelBelow(
  above: Level | null,
  element: Element,
  name: string,
  isBlock: boolean,
  hidden: boolean,
  from: number,
): Level {
  const role = element.getAttribute('role');
  const flags =
    (FLAGS[name] ?? 0) |
    (isSetAsCaption(element) ? Inside.caption : 0) |
    (role === null ? 0 : (ROLES[role] ?? 0)) |
    (hidden ? Inside.hidden : 0);
  return {
    element,
    isBlock,
    inside: (above?.inside ?? 0) | flags,
    heading: HEADINGS.indexOf(name) + 1 || (above?.heading ?? 0),
    links: (above?.links ?? 0) + (name === 'a' ? 1 : 0),
    box: { element, from, to: -1, depth: above ? above.box.depth + 1 : 0, index: -1, up: null },
    above,
  };
}

function finish(
  root: Element,
  blocks: readonly Written<TextBlock>[],
  drafts: BoxDraft[],
  holders: ReadonlyMap<Element, number>,
): Flow {
  // They come in the order in which they were entered: outer before inner, and by where they begin.
  const boxes: BoxDraft[] = [];
  for (const draft of drafts) if (draft.to > draft.from) boxes.push(draft);
  const box = new Map<Element, Box>();
  let around: Box | null = null;
  for (const each of boxes) {
    // Two elements that hold the same block stand one in the other, so the ranges tell what is around what.
    while (around && around.to < each.to) around = around.up;
    each.index = box.size;
    each.up = around;
    around = each;
    box.set(each.element, each);
  }
  for (const block of blocks) {
    const held = box.get(block.holder);
    block.whole = holders.get(block.holder) === 1 && held !== undefined && held.to - held.from === 1;
  }
  return { root, blocks, boxes, box };
}

function holderOf(level: Level | null, root: Element): Element {
  let holder = level;
  while (holder && !holder.isBlock) holder = holder.above;
  return holder?.element ?? root;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const NO_PROSE = Inside.control | Inside.hidden | Inside.caption;
