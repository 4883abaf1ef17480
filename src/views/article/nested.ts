import type { Mark, Rich, Span } from '../../model';

/** A piece of a text as a tree, ready to be drawn: letters, and what wraps them. */
export type Thread =
  | { readonly kind: 'letters'; readonly text: string }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly threads: readonly Thread[] }
  | {
      readonly kind: 'quote';
      readonly quote: number;
      /** The quotation begins here; its other pieces and places follow. */
      readonly first: boolean;
      readonly threads: readonly Thread[];
    };

/** Letters of a text that belong to a quotation: its number, and whether it begins here. */
export interface Quoted extends Span {
  readonly quote: number;
  readonly first: boolean;
}

type Range = Span & ({ readonly mark: Mark } | { readonly quoted: Quoted });

interface Open {
  readonly range: Range;
  readonly threads: Thread[];
  readonly again: boolean;
}

/** The lower, the more it wants to stay in one piece: a link in two pieces would be two links to a keyboard. */
const WHOLENESS: Readonly<Record<Mark['type'] | 'quote', number>> = {
  folded: 0,
  math: 0,
  link: 1,
  note: 1,
  quote: 2,
  code: 3,
  strong: 4,
  emphasis: 4,
  superscript: 4,
  subscript: 4,
};

/**
 * Turns a text with ranges, which may cross one another, into a tree. Its letters, read in order, are the
 * text; each range is one wrapper, or several side by side where it crosses another. Ranges that lie outside
 * the text are cut to it, and a mark inside one of its own kind is dropped.
 */
export function weave(rich: Rich, quoted: readonly Quoted[] = []): Thread[] {
  const { text } = rich;
  const ranges = inOrder(rich, quoted);
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(r => [r.start, r.end])])].sort((a, b) => a - b);
  const loom = new Loom();
  let next = 0;
  let at = 0;
  for (const cut of cuts) {
    loom.letters(text.slice(at, cut));
    at = cut;
    loom.close(cut);
    for (let range = ranges[next]; range?.start === cut; range = ranges[++next]) loom.open(range);
  }
  return loom.root;
}

function inOrder(rich: Rich, quoted: readonly Quoted[]): Range[] {
  const length = rich.text.length;
  const ends = new Map<string, number>();
  const ranges: Range[] = [];
  for (const mark of [...rich.marks].sort(byStart)) {
    const kind = WHOLENESS[mark.type] === WHOLENESS.link ? 'link' : mark.type;
    const start = Math.max(0, mark.start, ends.get(kind) ?? 0);
    const end = Math.min(length, mark.end);
    if (start >= end) continue;
    ends.set(kind, end);
    ranges.push({ start, end, mark });
  }
  for (const piece of quoted) {
    const start = Math.max(0, piece.start);
    const end = Math.min(length, piece.end);
    if (start < end) ranges.push({ start, end, quoted: piece });
  }
  return ranges.sort((a, b) => byStart(a, b) || wholeness(a) - wholeness(b));
}

/** The stack of what is open, and the tree so far. */
class Loom {
  readonly root: Thread[] = [];
  private stack: Open[] = [];

  letters(text: string): void {
    if (text === '') return;
    // An element comes to be with its first letters: what is opened and closed at one place leaves no trace.
    let into = this.root;
    for (const open of this.stack) {
      if (open.threads.length === 0) into.push(wrapper(open));
      into = open.threads;
    }
    into.push({ kind: 'letters', text });
  }

  close(at: number): void {
    const lowest = this.stack.findIndex(open => open.range.end <= at);
    if (lowest < 0) return;
    const cut = this.stack.splice(lowest);
    for (const open of cut) if (open.range.end > at) this.push(open.range, again(open));
  }

  open(range: Range): void {
    const crossed = this.stack.findIndex(
      open => open.range.end < range.end && wholeness(open.range) > wholeness(range),
    );
    const cut = crossed < 0 ? [] : this.stack.splice(crossed);
    this.push(range, false);
    for (const open of cut) this.push(open.range, again(open));
  }

  private push(range: Range, again: boolean): void {
    this.stack.push({ range, threads: [], again });
  }
}

function again(open: Open): boolean {
  return open.again || open.threads.length > 0;
}

function wrapper({ range, threads, again }: Open): Thread {
  if ('mark' in range) return { kind: 'mark', mark: range.mark, threads };
  return { kind: 'quote', quote: range.quoted.quote, first: range.quoted.first && !again, threads };
}

function wholeness(range: Range): number {
  return 'mark' in range ? WHOLENESS[range.mark.type] : WHOLENESS.quote;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
