import type { Block, Cleaned, Fold, Mark, Rich, Verdict } from '../model';
import { addBlock } from './add';
import { isBlank, isLetters } from './names';
import { findNotes, type Notes } from './notes';
import { paragraph } from './paragraph';
import { Run, type Style } from './run';
import { Watch } from './selection';
import { visit, visitInside } from './visit';

/** Where blocks go: a stretch of the article, or one text (`single`) in which blocks are but lines. */
interface Frame {
  readonly blocks: Block[];
  /** Pictures met inside a line; they come after it. */
  readonly later: Block[];
  readonly single: boolean;
  readonly preserve: boolean;
}

interface Open {
  readonly style: Style;
  from: number;
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
  readonly watch: Watch;
  readonly notes: Notes;
  #frame: Frame = frame(false, false);
  #run = new Run();
  #open: Open[] = [];
  #removing = false;
  #note: string | null = null;
  #next = 0;

  constructor(
    readonly cleaned: Cleaned,
    readonly base: string,
    readonly lang: string | null,
    readonly dir: 'ltr' | 'rtl',
  ) {
    this.watch = new Watch(cleaned.candidate.snapshot.selection);
    this.watch.began(this.#run);
    this.notes = findNotes(cleaned.candidate.root, cleaned.candidate.snapshot.url);
  }

  /** In one text, not among blocks. */
  get single(): boolean {
    return this.#frame.single;
  }

  /** No letter in the open line yet. */
  get atStart(): boolean {
    return isBlank(this.#run.text);
  }

  children(element: Element): void {
    let index = 0;
    for (const child of element.childNodes) {
      this.watch.at(element, index, this.#run);
      this.node(child);
      index += 1;
    }
    this.watch.at(element, index, this.#run);
  }

  /** Letters of a text node, what is clutter in them folded. */
  text(node: Text): void {
    const data = node.data;
    const folds = this.#removing ? [] : (this.cleaned.folds.get(node) ?? []);
    let at = 0;
    for (const fold of [...folds].sort((a, b) => a.start - b.start)) {
      const start = Math.max(at, fold.start);
      if (fold.end <= start) continue;
      this.#letters(node, data.slice(at, start), at);
      this.marked(style(fold), () => this.#letters(node, data.slice(start, fold.end), start));
      at = fold.end;
    }
    this.#letters(node, data.slice(at), at);
  }

  /** Letters that the page draws without holding them: quotation marks of `<q>`, a picture of a sign. */
  letters(data: string): void {
    this.#run.append(data, this.#frame.preserve);
  }

  /** A `<br>`; the second in a row begins a paragraph. */
  break(): void {
    if (!this.single && this.#run.text.endsWith('\n')) this.close();
    else this.#run.line();
  }

  /** A place where one block ends and another begins. */
  boundary(): void {
    if (this.single) this.#run.boundary();
    else this.close();
  }

  marked(style: Style, write: () => void): void {
    const open: Open = { style, from: this.#run.text.length };
    this.#open.push(open);
    write();
    this.#open.pop();
    this.#run.mark(style, open.from);
  }

  /** The next text that is closed is a note's, whole. */
  noteHere(id: string): void {
    this.#note = id;
  }

  /** Closes the open line; it becomes a paragraph, or nothing. */
  close(): void {
    const run = this.#finish();
    if (run)
      for (const block of paragraph(run.text, run.marks, run.make, this.part))
        addBlock(this.#frame.blocks, block);
    for (const block of this.#frame.later.splice(0)) addBlock(this.#frame.blocks, block);
  }

  /** Adds a block here; in the middle of a line, or in one text, after it. */
  add(block: Block): void {
    if (this.single || !this.atStart) this.#frame.later.push(block);
    else addBlock(this.#frame.blocks, block);
  }

  /** The blocks that `write` writes. */
  nested(write: () => void): Block[] {
    const blocks = this.#inFrame(frame(false, false), () => {
      write();
      this.close();
    });
    return blocks.blocks;
  }

  /** Writes a node of the page, whatever it is. */
  node(node: Node): void {
    if (isElement(node)) visit(node, this);
    else if (isText(node)) this.text(node);
  }

  /** Writes what stands in an item, a cell or the like; the element itself is no boundary. */
  item(element: Element, write: () => void = () => this.children(element)): void {
    visitInside(element, this, write);
  }

  /** What `write` writes as one text; pictures and the like come beside it. */
  rich(
    write: () => void,
    preserve = false,
  ): { readonly rich: Rich | null; readonly beside: readonly Block[] } {
    let rich: Rich | null = null;
    const inner = this.#inFrame(frame(true, preserve), () => {
      write();
      const run = this.#finish();
      rich = run ? run.make(0, run.text.length) : null;
    });
    return { rich, beside: inner.later };
  }

  verdict(element: Element): Verdict | undefined {
    return this.cleaned.verdicts.get(element);
  }

  /** Writes what an element is, folded where it has a verdict. */
  judged(element: Element, write: () => void): void {
    const verdict = this.verdict(element);
    if (verdict) this.folded(verdict, isLetters(element), write);
    else write();
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

  #inFrame(inner: Frame, write: () => void): Frame {
    if (!this.single) this.close();
    const outer = this.#frame;
    const [line, open] = [this.#run, this.#open];
    if (outer.single) {
      this.#run = new Run();
      this.#open = [];
      this.watch.began(this.#run);
    }
    this.#frame = inner;
    write();
    this.#frame = outer;
    if (outer.single) [this.#run, this.#open] = [line, open];
    return inner;
  }

  #letters(node: Text, data: string, offset: number): void {
    let at = 0;
    for (const cut of this.watch.cuts(node, offset, offset + data.length)) {
      this.#run.append(data.slice(at, cut - offset), this.#frame.preserve);
      this.watch.text(node, cut, this.#run);
      at = cut - offset;
    }
    if (at < data.length) this.#run.append(data.slice(at), this.#frame.preserve);
  }

  #finish() {
    const run = this.#run;
    for (const open of this.#open) {
      run.mark(open.style, open.from);
      open.from = 0;
    }
    this.#run = new Run();
    this.watch.began(this.#run);
    const { text, marks, shift } = run.finish(this.#frame.preserve);
    if (isBlank(text)) return null;
    const note = this.#note;
    this.#note = null;
    const all: readonly Mark[] =
      note === null ? marks : [{ type: 'note', id: note, start: 0, end: text.length }, ...marks];
    return {
      text,
      marks: all,
      make: (start: number, end: number) => this.#make(run, text, all, shift, start, end),
    };
  }

  #make(run: Run, text: string, marks: readonly Mark[], shift: number, start: number, end: number): Rich {
    const rich: Rich = {
      id: this.#next,
      text: text.slice(start, end),
      marks: marks
        .filter(mark => mark.start < end && mark.end > start)
        .map(mark => ({
          ...mark,
          start: Math.max(mark.start, start) - start,
          end: Math.min(mark.end, end) - start,
        })),
    };
    this.#next += 1;
    this.watch.made(run, rich, shift + start);
    return rich;
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
