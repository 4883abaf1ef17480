import type { Block, Fold, LangAndDir, Selected, Verdict } from '../model';
import { appendBlock } from './appendBlock';
import { blocksOfLine } from './lineBlocks';
import { type ClosedLine, LineWriter, textAndRest } from './lineWriter';
import type { MarkKind, OneText, OneTextOptions } from './writer';

/**
 * So deep blocks may stand in each other. No article goes near it, and whatever walks one (views, copies, a message from
 * page to popup) has an end on a page that does.
 */
const DEEPEST = 16;

/** Where blocks go: a stretch of the article, or one text in which blocks are but lines. */
interface Frame {
  readonly blocks: Block[];
  /** Pictures met inside a line; they come after it. */
  readonly later: Block[];
  readonly inOneText: boolean;
  readonly preserve: boolean;
  /** How many stretches it stands in. */
  readonly depth: number;
}

/**
 * Writes letters and blocks, knowing nothing of elements: whatever stands around a line, a line that a reader sees as a
 * paragraph becomes one. Ids of texts count up in the order in which they are written.
 */
export class BlockWriter {
  langAndDir: LangAndDir = {};
  protected readonly line: LineWriter;
  #frame: Frame = frame(false, false, 0);
  #folding = false;

  constructor(selected: Selected | null) {
    this.line = new LineWriter(selected);
  }

  get inOneText(): boolean {
    return this.#frame.inOneText;
  }

  get preserve(): boolean {
    return this.#frame.preserve;
  }

  get deepest(): boolean {
    return this.#frame.depth >= DEEPEST;
  }

  get atLineStart(): boolean {
    return this.line.blank;
  }

  /** Whether what is written stands in something folded. */
  protected get folding(): boolean {
    return this.#folding;
  }

  letters(letters: string): void {
    this.line.letters(letters, this.#frame.preserve);
  }

  marked(kind: MarkKind, write: () => void): void {
    this.line.marked(kind, write);
  }

  lineBreak(): void {
    if (!this.inOneText && this.line.endsLine) this.closeLine();
    else this.line.lineBreak();
  }

  boundary(): void {
    if (this.inOneText) this.line.boundary();
    else this.closeLine();
  }

  /** A block begins: where the number of a footnote stands before it, in its line. */
  protected begin(): void {
    if (!this.inOneText && this.line.isSign) this.line.letters(' ', false);
    else this.boundary();
  }

  closeLine(): void {
    const closed = this.line.close(this.#frame.preserve);
    if (closed)
      for (const block of blocksOfLine(closed, this.langAndDir)) appendBlock(this.#frame.blocks, block);
    if (this.#frame.later.length > 0)
      for (const block of this.#frame.later.splice(0)) appendBlock(this.#frame.blocks, block);
  }

  add(block: Block): void {
    if (this.inOneText || !this.atLineStart) this.#frame.later.push(block);
    else appendBlock(this.#frame.blocks, block);
  }

  blocksOf(write: () => void): Block[] {
    const inner = frame(false, false, this.#frame.depth + 1);
    this.#inFrame(inner, write);
    return inner.blocks;
  }

  oneTextOf(write: () => void, { preserve = false, partAt }: OneTextOptions = {}): OneText {
    const inner = frame(true, preserve, this.#frame.depth);
    return { ...textAndRest(this.#inFrame(inner, write), partAt), beside: inner.later };
  }

  fold(verdict: Verdict, letters: boolean, write: () => void): void {
    if (this.#folding) {
      write();
      return;
    }
    this.#folding = true;
    if (this.inOneText || letters) {
      const pictures = this.#frame.later.length;
      this.marked(foldedBy(verdict), write);
      this.#frame.later.splice(pictures);
    } else {
      const blocks = this.blocksOf(write);
      this.add({ type: 'removal', rule: verdict.rule, reason: verdict.reason, blocks });
    }
    this.#folding = false;
  }

  /** Gives the line that is open at the end; among blocks it becomes one of them. */
  #inFrame(inner: Frame, write: () => void): ClosedLine | null {
    const outer = this.#frame;
    if (!outer.inOneText) this.closeLine();
    const aside = outer.inOneText ? this.line.setAside() : null;
    this.#frame = inner;
    write();
    const last = inner.inOneText ? this.line.close(inner.preserve) : null;
    if (!inner.inOneText) this.closeLine();
    this.#frame = outer;
    if (aside) this.line.resume(aside);
    return last;
  }
}

/** The mark over letters that are folded. */
export function foldedBy({ rule, reason }: Verdict | Fold): MarkKind {
  return { type: 'folded', rule, reason };
}

function frame(inOneText: boolean, preserve: boolean, depth: number): Frame {
  return { blocks: [], later: [], inOneText, preserve, depth };
}
