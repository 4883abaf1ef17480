import { isBlank } from '../html/space';
import type { Mark, Rich, Selected } from '../model';
import { SelectionTracker } from './selectionTracker';
import { TextBuilder } from './textBuilder';
import type { MarkKind } from './writer';

/** So many marks may stand over one letter, beside the fold that it is in. */
const MOST_MARKS = 16;

interface OpenMark {
  readonly kind: MarkKind;
  from: number;
}

/** A line that waits while others are written. */
interface Aside {
  readonly builder: TextBuilder;
  readonly open: OpenMark[];
}

/** A line that has ended: its text, and a way to make texts of it or of parts of it, which get their ids then. */
export interface ClosedLine {
  readonly text: string;
  readonly marks: readonly Mark[];
  make(start: number, end: number): Rich;
}

/** The line that is being written, the marks open over it, and the ids of the lines before it. */
export class LineWriter {
  /** Follows what is selected, where anything is. */
  readonly selection: SelectionTracker | null;
  #builder = new TextBuilder();
  #open: OpenMark[] = [];
  #footnote: string | null = null;
  #next = 0;

  constructor(selected: Selected | null) {
    this.selection = selected && new SelectionTracker(selected);
    this.selection?.began(this.#builder);
  }

  /** Whether the line has no letter yet. */
  get blank(): boolean {
    return this.#builder.blank;
  }

  /** Whether all that the line has is the sign of a footnote, or its number. */
  get isSign(): boolean {
    return this.#open.length === 0 && this.#builder.isSign;
  }

  /** Whether the line ends with a line break. */
  get endsLine(): boolean {
    return this.#builder.endsLine;
  }

  /** The walk stands before the child number `index` of an element. */
  at(element: Element, index: number): void {
    this.selection?.reach(element, index, this.#builder);
  }

  letters(data: string, preserve: boolean): void {
    this.#builder.append(data, preserve);
  }

  /** Letters `data` of a text node, which begin at `offset` in it. */
  node(node: Text, data: string, offset: number, preserve: boolean): void {
    let at = 0;
    if (this.selection) {
      for (const cut of this.selection.cuts(node, offset, offset + data.length)) {
        this.#builder.append(data.slice(at, cut - offset), preserve);
        this.selection.reach(node, cut, this.#builder);
        at = cut - offset;
      }
    }
    if (at < data.length) this.#builder.append(at > 0 ? data.slice(at) : data, preserve);
  }

  lineBreak(): void {
    this.#builder.lineBreak();
  }

  boundary(): void {
    this.#builder.boundary();
  }

  /** Writes an element that is a line of code. */
  lineOfCode(write: () => void, mayBeEmpty: boolean): void {
    const start = this.#builder.beginLine();
    write();
    this.#builder.endLine(start, mayBeEmpty);
  }

  marked(kind: MarkKind, write: () => void): void {
    if (this.#open.length >= MOST_MARKS && kind.type !== 'folded') {
      write();
      return;
    }
    const open: OpenMark = { kind, from: this.#builder.length };
    this.#open.push(open);
    write();
    this.#open.pop();
    this.#builder.mark(kind, open.from);
  }

  /** The next line that is closed is a footnote's, whole. */
  footnoteHere(id: string): void {
    this.#footnote = id;
  }

  /** Leaves this line open and begins another; `resume` goes on with it. */
  setAside(): Aside {
    const aside = { builder: this.#builder, open: this.#open };
    this.#builder = new TextBuilder();
    this.#open = [];
    this.selection?.began(this.#builder);
    return aside;
  }

  resume(aside: Aside): void {
    this.#builder = aside.builder;
    this.#open = aside.open;
  }

  /** Ends the line and begins the next, under the same marks. Null when it holds nothing to read. */
  close(preserve: boolean): ClosedLine | null {
    const builder = this.#builder;
    // Where nothing was written the same line goes on, unless an end of the selection may stand in it.
    if (builder.length === 0 && !this.selection) return null;
    for (const open of this.#open) {
      builder.mark(open.kind, open.from);
      open.from = 0;
    }
    this.#builder = new TextBuilder();
    this.selection?.began(this.#builder);
    const { text, marks, shift } = builder.finish(preserve);
    if (isBlank(text)) return null;
    const id = this.#footnote;
    this.#footnote = null;
    const all: readonly Mark[] =
      id === null ? marks : [{ type: 'note', id, start: 0, end: text.length }, ...marks];
    const make = (from: number, to: number): Rich => {
      const moved: Mark[] = [];
      for (const mark of all) {
        if (mark.start >= to || mark.end <= from) continue;
        moved.push({ ...mark, start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from });
      }
      const rich: Rich = { id: this.#next, text: text.slice(from, to), marks: moved };
      this.#next += 1;
      this.selection?.made(builder, rich, shift + from);
      return rich;
    };
    return { text, marks: all, make };
  }
}

/** The text of a line, or both parts of it where `partAt` says that it is to be parted. */
export function textAndRest(
  line: ClosedLine | null,
  partAt?: (text: string) => number,
): { readonly text: Rich | null; readonly rest: Rich | null } {
  if (!line) return { text: null, rest: null };
  const { text } = line;
  const at = partAt?.(text) ?? text.length;
  const end = text.slice(0, at).trimEnd().length;
  return {
    text: end > 0 ? line.make(0, end) : null,
    rest: at < text.length ? line.make(text.length - text.slice(at).trimStart().length, text.length) : null,
  };
}
