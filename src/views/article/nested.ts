import type { Mark, Rich, Span } from '../../model';

/** A node of the tree that a text with ranges becomes, ready to be drawn: letters, or a range with what is in it. */
export type RangeNode =
  | { readonly kind: 'letters'; readonly text: string }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly children: readonly RangeNode[] }
  | {
      readonly kind: 'quote';
      readonly quote: number;
      /** The quotation begins here; its other pieces and places follow. */
      readonly first: boolean;
      readonly children: readonly RangeNode[];
    };

/** Letters of a text that belong to a quotation: its number, and whether it begins here. */
export interface QuotedRange extends Span {
  readonly quote: number;
  readonly first: boolean;
}

type Range = Span & ({ readonly mark: Mark } | { readonly quoted: QuotedRange });

interface Open {
  readonly range: Range;
  readonly children: RangeNode[];
  readonly again: boolean;
}

/** The lower, the more it wants to stay in one piece: a link in two pieces would be two links to a keyboard. */
const WHOLENESS: Readonly<Record<Mark['type'] | 'quote', number>> = {
  folded: 0,
  math: 0,
  ruby: 0,
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
export function nested(rich: Rich, quoted: readonly QuotedRange[] = []): RangeNode[] {
  const { text } = rich;
  const ranges = inOrder(rich, quoted);
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(r => [r.start, r.end])])].sort((a, b) => a - b);
  const tree = new NestedRanges();
  let next = 0;
  let at = 0;
  for (const cut of cuts) {
    tree.letters(text.slice(at, cut));
    at = cut;
    tree.close(cut);
    for (let range = ranges[next]; range?.start === cut; range = ranges[++next]) tree.open(range);
  }
  return tree.root;
}

function inOrder(rich: Rich, quoted: readonly QuotedRange[]): Range[] {
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
class NestedRanges {
  readonly root: RangeNode[] = [];
  private stack: Open[] = [];

  letters(text: string): void {
    if (text === '') return;
    // An element comes to be with its first letters: what is opened and closed at one place leaves no trace.
    let into = this.root;
    for (const open of this.stack) {
      if (open.children.length === 0) into.push(wrapper(open));
      into = open.children;
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
    this.stack.push({ range, children: [], again });
  }
}

function again(open: Open): boolean {
  return open.again || open.children.length > 0;
}

function wrapper({ range, children, again }: Open): RangeNode {
  if ('mark' in range) return { kind: 'mark', mark: range.mark, children };
  return { kind: 'quote', quote: range.quoted.quote, first: range.quoted.first && !again, children };
}

function wholeness(range: Range): number {
  return 'mark' in range ? WHOLENESS[range.mark.type] : WHOLENESS.quote;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
