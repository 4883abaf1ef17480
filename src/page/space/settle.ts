import { isInline } from '../../html/elements';
import { moveChildren } from '../../html/move';
import type { Spaces } from './note';

/** A place in the copy, such as an end of what is selected. */
export interface Spot {
  readonly node: Node;
  readonly offset: number;
}

/**
 * Writes what styles say of white space into a copy: lines of text get a `<br>` where they end, code its `<pre>`, and
 * `<pre>` that is but lines of text is one no more. Gives where the spots are now.
 */
export function settleSpaces({ notes }: Spaces, spots: readonly Spot[]): readonly Spot[] {
  const ends = spots.map(spot => new End(spot));
  for (const [element, space] of notes) {
    if (space === 'lines') breakTexts(textsIn(element), ends);
    else if (space === 'prose' || space === 'folded-prose') unwrapPre(element, space === 'prose', ends);
    else {
      if (space === 'folded-code') foldTexts(element);
      wrapInPre(element);
    }
  }
  return ends.map(end => end.spot());
}

/** An end of what is selected: nodes may be put beside it. */
class End {
  #node: Node;
  #offset: number;
  /** The node before which it stands, where it stands in an element. */
  readonly #before: Node | null;

  constructor({ node, offset }: Spot) {
    this.#node = node;
    this.#offset = offset;
    this.#before = node.nodeType === 1 ? (node.childNodes[offset] ?? null) : null;
  }

  /** A text has been cut: what came after so many letters is another text now. */
  cut(text: Node, at: number, rest: Node): void {
    if (this.#node !== text || this.#offset <= at) return;
    this.#node = rest;
    this.#offset -= at + 1;
  }

  spot(): Spot {
    const around = this.#before?.parentNode;
    if (around && this.#before)
      return { node: around, offset: Array.prototype.indexOf.call(around.childNodes, this.#before) };
    const most = this.#node.nodeValue?.length ?? this.#node.childNodes.length;
    return { node: this.#node, offset: Math.min(this.#offset, most) };
  }
}

function textsIn(element: Element): Text[] {
  return [...element.childNodes].filter(isText);
}

function breakTexts(texts: readonly Text[], ends: readonly End[]): void {
  for (const text of texts) {
    const page = text.ownerDocument;
    let part = text;
    for (const [index, line] of text.data.split('\n').entries()) {
      if (index === 0) {
        part.data = line;
        continue;
      }
      const rest = page.createTextNode(line);
      for (const end of ends) end.cut(part, part.data.length, rest);
      part.after(page.createElement('br'), rest);
      part = rest;
    }
  }
}

function foldTexts(element: Element): void {
  const texts = element.ownerDocument.createTreeWalker(element, TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!isText(node)) continue;
    const folded = node.data.replace(/[ \t\r\n\f]+/g, ' ');
    const begins = isEdge(node.previousSibling, node) ? folded.replace(/^ /, '') : folded;
    node.data = isEdge(node.nextSibling, node) ? begins.replace(/ $/, '') : begins;
  }
}

/** Whether a line ends beside a text: there is a `<br>`, a line of its own, or nothing else in a line of its own. */
function isEdge(beside: Node | null, { parentElement }: Text): boolean {
  if (!beside) return parentElement !== null && !isInline(parentElement);
  return isElement(beside) && (beside.localName === 'br' || !isInline(beside));
}

function wrapInPre(element: Element): void {
  const pre = element.ownerDocument.createElement('pre');
  if (isInline(element)) {
    element.replaceWith(pre);
    pre.appendChild(element);
  } else {
    moveChildren(element, pre);
    element.appendChild(pre);
  }
}

function unwrapPre(pre: Element, hasLines: boolean, ends: readonly End[]): void {
  if (hasLines) {
    const texts: Text[] = [];
    const walker = pre.ownerDocument.createTreeWalker(pre, TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isText(node)) texts.push(node);
    breakTexts(texts, ends);
  }
  const block = pre.ownerDocument.createElement('div');
  for (const { name, value } of pre.attributes)
    if (/^[a-z][\w:-]*$/i.test(name)) block.setAttribute(name, value);
  moveChildren(pre, block);
  pre.replaceWith(block);
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** `NodeFilter.SHOW_TEXT`. */
const TEXT = 4;
