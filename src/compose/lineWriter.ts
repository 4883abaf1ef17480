import { isBlank } from '../html/space';
import type { Mark, Rich, Selected } from '../model';
import { Watch } from './selectionTracker';
import { Run, type Style } from './textBuilder';

interface Open {
  readonly style: Style;
  from: number;
}

/** A line that waits while others are written. */
interface Aside {
  readonly run: Run;
  readonly open: Open[];
}

/** A line that has ended: its text, and a way to make texts of it or of parts of it, which get their ids then. */
export interface Closed {
  readonly text: string;
  readonly marks: readonly Mark[];
  make(start: number, end: number): Rich;
}

/** The line that is being written, the marks open over it, and the ids of the lines before it. */
export class Line {
  /** Follows what is selected, where anything is. */
  readonly watch: Watch | null;
  #run = new Run();
  #open: Open[] = [];
  #note: string | null = null;
  #next = 0;

  constructor(selected: Selected | null) {
    this.watch = selected && new Watch(selected);
    this.watch?.began(this.#run);
  }

  get text(): string {
    return this.#run.text;
  }

  /** The walk stands before the child number `index` of an element. */
  at(element: Element, index: number): void {
    this.watch?.reach(element, index, this.#run);
  }

  letters(data: string, preserve: boolean): void {
    this.#run.append(data, preserve);
  }

  /** Letters `data` of a text node, which begin at `offset` in it. */
  node(node: Text, data: string, offset: number, preserve: boolean): void {
    let at = 0;
    if (this.watch) {
      for (const cut of this.watch.cuts(node, offset, offset + data.length)) {
        this.#run.append(data.slice(at, cut - offset), preserve);
        this.watch.reach(node, cut, this.#run);
        at = cut - offset;
      }
    }
    if (at < data.length) this.#run.append(at > 0 ? data.slice(at) : data, preserve);
  }

  break(): void {
    this.#run.line();
  }

  boundary(): void {
    this.#run.boundary();
  }

  marked(style: Style, write: () => void): void {
    const open: Open = { style, from: this.#run.text.length };
    this.#open.push(open);
    write();
    this.#open.pop();
    this.#run.mark(style, open.from);
  }

  /** The next line that is closed is a note's, whole. */
  noteHere(id: string): void {
    this.#note = id;
  }

  /** Leaves this line open and begins another; `resume` goes on with it. */
  setAside(): Aside {
    const aside = { run: this.#run, open: this.#open };
    this.#run = new Run();
    this.#open = [];
    this.watch?.began(this.#run);
    return aside;
  }

  resume(aside: Aside): void {
    this.#run = aside.run;
    this.#open = aside.open;
  }

  /** Ends the line and begins the next, under the same marks. Null when it holds nothing to read. */
  close(preserve: boolean): Closed | null {
    const run = this.#run;
    // Where nothing was written the same line goes on, unless an end of the selection may stand in it.
    if (run.text === '' && !this.watch) return null;
    for (const open of this.#open) {
      run.mark(open.style, open.from);
      open.from = 0;
    }
    this.#run = new Run();
    this.watch?.began(this.#run);
    const { text, marks, shift } = run.finish(preserve);
    if (isBlank(text)) return null;
    const id = this.#note;
    this.#note = null;
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
      this.watch?.made(run, rich, shift + from);
      return rich;
    };
    return { text, marks: all, make };
  }
}

/** The text of a line, or both parts of it where `cut` says that it is to be parted. */
export function parted(
  run: Closed | null,
  cut?: (text: string) => number,
): { readonly rich: Rich | null; readonly rest: Rich | null } {
  if (!run) return { rich: null, rest: null };
  const { text } = run;
  const at = cut?.(text) ?? text.length;
  const end = text.slice(0, at).trimEnd().length;
  return {
    rich: end > 0 ? run.make(0, end) : null,
    rest: at < text.length ? run.make(text.length - text.slice(at).trimStart().length, text.length) : null,
  };
}
