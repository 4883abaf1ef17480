import { isInline, isUndrawn } from '../html/elements';
import { isBlank } from '../html/space';
import type { Block, Cleaned, Fold, Rich, Verdict } from '../model';
import { addBlock } from './appendBlock';
import { isPost } from './embed/post';
import { paragraph } from './lineBlocks';
import { type Closed, Line, parted } from './lineWriter';
import { findNotes, type Notes } from './notes';
import type { Style } from './textBuilder';
import { visit, visitInside, type Write } from './visit';

/** Parsers nest no deeper than this; scripts can, and recursion has an end. */
const DEEPEST = 512;

const NONE: readonly Fold[] = [];

/** Where blocks go: a stretch of the article, or one text (`single`) in which blocks are but lines. */
interface Frame {
  readonly blocks: Block[];
  /** Pictures met inside a line; they come after it. */
  readonly later: Block[];
  readonly single: boolean;
  readonly preserve: boolean;
}

/** Language and direction where the walk is, when they are not the article's. */
export interface Part {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/**
 * Walks a cleaned candidate and writes its blocks. Text runs into the open line until a boundary closes it; whatever
 * the elements around it, a line that a reader sees as a paragraph becomes one. Ids count up in that order.
 */
export class Writer {
  part: Part = {};
  readonly line: Line;
  readonly notes: Notes;
  #frame: Frame = frame(false, false);
  #removing = false;
  #depth = 0;

  constructor(
    readonly cleaned: Cleaned,
    readonly base: string,
    readonly lang: string | null,
    readonly dir: 'ltr' | 'rtl',
  ) {
    this.line = new Line(cleaned.candidate.snapshot.selection);
    this.notes = findNotes(cleaned.candidate.root, cleaned.candidate.snapshot.url);
  }

  /** In one text, not among blocks. */
  get single(): boolean {
    return this.#frame.single;
  }

  /** In code, whose white space stays. */
  get preserve(): boolean {
    return this.#frame.preserve;
  }

  /** No letter in the open line yet. */
  get atStart(): boolean {
    return isBlank(this.line.text);
  }

  /** Writes what stands in an element. Beyond any depth that is drawn with a purpose, as mere lines. */
  children(element: Element): void {
    if (this.#depth >= DEEPEST) {
      this.#flat(element);
      return;
    }
    this.#depth += 1;
    const { line } = this;
    let index = 0;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (line.watch) line.at(element, index);
      this.node(child);
      index += 1;
    }
    if (line.watch) line.at(element, index);
    this.#depth -= 1;
  }

  /** Letters of a text node, what is clutter in them folded. */
  text(node: Text): void {
    const { data } = node;
    const { preserve } = this.#frame;
    // White space between the rows of a table is no line of its code.
    if (preserve && isBlank(data) && /^t(?:able|body|head|r)$/.test(node.parentElement?.localName ?? ''))
      return;
    const folds = (this.#removing ? null : this.cleaned.folds.get(node)) ?? NONE;
    let at = 0;
    for (const fold of folds.length > 1 ? folds.toSorted((a, b) => a.start - b.start) : folds) {
      const start = Math.max(at, fold.start);
      if (fold.end <= start) continue;
      this.line.node(node, data.slice(at, start), at, preserve);
      this.marked(style(fold), () => this.line.node(node, data.slice(start, fold.end), start, preserve));
      at = fold.end;
    }
    this.line.node(node, at > 0 ? data.slice(at) : data, at, preserve);
  }

  /** Letters that the page draws without holding them: quotation marks of `<q>`, a picture of a sign. */
  letters(data: string): void {
    this.line.letters(data, this.#frame.preserve);
  }

  /** A `<br>`; the second in a row begins a paragraph. */
  break(): void {
    if (!this.single && this.line.text.endsWith('\n')) this.close();
    else this.line.break();
  }

  /** A place where one block ends and another begins. */
  boundary(): void {
    if (this.single) this.line.boundary();
    else this.close();
  }

  marked(style: Style, write: () => void): void {
    this.line.marked(style, write);
  }

  /** Writes what stands in an element, marked. */
  styled(style: Style, element: Element): void {
    this.line.marked(style, () => this.children(element));
  }

  /** Closes the open line; it becomes a paragraph, or nothing. */
  close(): void {
    const run = this.line.close(this.#frame.preserve);
    if (run)
      for (const block of paragraph(run.text, run.marks, run.make, this.part))
        addBlock(this.#frame.blocks, block);
    if (this.#frame.later.length > 0)
      for (const block of this.#frame.later.splice(0)) addBlock(this.#frame.blocks, block);
  }

  /** Adds a block here; in the middle of a line, or in one text, after it. */
  add(block: Block): void {
    if (this.single || !this.atStart) this.#frame.later.push(block);
    else addBlock(this.#frame.blocks, block);
  }

  /** The blocks that `write` writes. */
  nested(write: () => void): Block[] {
    const inner = frame(false, false);
    this.#inFrame(inner, write);
    return inner.blocks;
  }

  /** Writes a node of the page, whatever it is. */
  node(node: Node): void {
    if (node.nodeType === 1) visit(node as Element, this);
    else if (node.nodeType === 3) this.text(node as Text);
  }

  /** Writes what stands in an item, a cell or the like; the element itself is no boundary. */
  item(element: Element, write: Write = () => this.children(element)): void {
    visitInside(element, this, write);
  }

  /** What `write` writes as one text, parted where `cut` says; pictures and the like come beside it. */
  rich(
    write: () => void,
    preserve = false,
    cut?: (text: string) => number,
  ): { readonly rich: Rich | null; readonly rest: Rich | null; readonly beside: readonly Block[] } {
    const inner = frame(true, preserve);
    return { ...parted(this.#inFrame(inner, write), cut), beside: inner.later };
  }

  verdict(element: Element): Verdict | undefined {
    const verdict = this.cleaned.verdicts.get(element);
    return verdict?.reason === 'unlikely' && this.#belongs(element) ? undefined : verdict;
  }

  /** Folds what `write` writes: as letters in a line, or as a removal. Nothing is folded twice. */
  folded(verdict: Verdict, letters: boolean, write: () => void): void {
    if (this.#removing) {
      write();
      return;
    }
    this.#removing = true;
    if (this.single || letters) {
      const pictures = this.#frame.later.length;
      this.marked(style(verdict), write);
      this.#frame.later.splice(pictures);
    } else {
      const blocks = this.nested(write);
      this.add({ type: 'removal', rule: verdict.rule, reason: verdict.reason, blocks });
    }
    this.#removing = false;
  }

  /** Posts and captions are parts of the text, however unlike the rest they look. */
  #belongs(element: Element): boolean {
    return element.localName === 'figcaption' || isPost(element);
  }

  #flat(root: Element): void {
    let node: Node | null = root.firstChild;
    while (node && node !== root) {
      if (isText(node)) this.text(node);
      else if (isElement(node) && !isInline(node)) this.boundary();
      const inside: Node | null = isElement(node) && !isUndrawn(node) ? node.firstChild : null;
      if (inside) node = inside;
      else {
        while (node && node !== root && !node.nextSibling) node = node.parentNode;
        node = node && node !== root ? node.nextSibling : null;
      }
    }
  }

  /** Gives the line that is open at the end; among blocks it becomes one of them. */
  #inFrame(inner: Frame, write: () => void): Closed | null {
    const outer = this.#frame;
    if (!outer.single) this.close();
    const aside = outer.single ? this.line.setAside() : null;
    this.#frame = inner;
    write();
    const last = inner.single ? this.line.close(inner.preserve) : null;
    if (!inner.single) this.close();
    this.#frame = outer;
    if (aside) this.line.resume(aside);
    return last;
  }
}

function frame(single: boolean, preserve: boolean): Frame {
  return { blocks: [], later: [], single, preserve };
}

function style(verdict: Verdict | Fold): Style {
  return { type: 'folded', rule: verdict.rule, reason: verdict.reason };
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
