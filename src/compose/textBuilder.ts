import { isBlank } from '../html/space';
import type { Mark } from '../model';
import type { MarkKind } from './writer';

/** In letters: "[12]", "1.". */
const LONGEST_SIGN = 6;

/**
 * A line of text in the making: white space folded as CSS does it, marks over it. Its pieces are joined once, at the end:
 * a string that is looked into while it grows would be copied at each step.
 */
export class TextBuilder {
  readonly marks: Mark[] = [];
  /** How many letters it has, in UTF-16 units. */
  length = 0;
  /** Whether it has nothing but white space. */
  blank = true;
  readonly #pieces: string[] = [];
  #space = false;
  #endsLine = false;
  /** Where the letters of the line of code begin that is not only folded ones. */
  #lineFrom = 0;
  /** An element that is a line of code has ended: what follows begins the next one. */
  #lineDone = false;

  /** Whether it is a footnote's sign and nothing else. */
  get isSign(): boolean {
    return (
      !this.blank &&
      this.length <= LONGEST_SIGN &&
      this.marks.some(({ type, start, end }) => type === 'note' && start === 0 && end === this.length)
    );
  }

  /** Whether it ends with a line break. */
  get endsLine(): boolean {
    return this.#endsLine;
  }

  /** Adds letters; `preserve` keeps their white space (`<pre>`). */
  append(data: string, preserve: boolean): void {
    if (preserve) this.#appendCode(data);
    else this.#appendText(data);
  }

  #appendText(data: string): void {
    let body = data.replace(/[ \t\n\r\f]+/g, ' ');
    const space = body.endsWith(' ');
    if (body.startsWith(' ')) this.#space = true;
    body = body.slice(body.startsWith(' ') ? 1 : 0, space ? -1 : undefined);
    if (body.trim() === '' && !body.includes('\u00a0')) return;
    if (this.#space && this.length > 0 && !this.#endsLine) this.#add(' ');
    this.#add(body);
    this.#space = space;
  }

  /** Code with no-break spaces is no code to whoever copies it. */
  #appendCode(data: string): void {
    const body = data.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ');
    if (body === '') return;
    if (this.#lineDone && !body.startsWith('\n')) this.#add('\n');
    this.#add(body);
  }

  /** An element begins that is a line of code. Gives what `endLine` wants to know of it. */
  beginLine(): number {
    if (this.#lineDone || this.length > this.#lineFrom) this.#add('\n');
    return this.length;
  }

  /** The element ends that began at `start`. One without letters is a line where it `mayBeEmpty`. */
  endLine(start: number, mayBeEmpty: boolean): void {
    if (this.#lineDone) return;
    if (this.length > this.#lineFrom) this.#lineDone = true;
    else if (this.length === start || !this.#endsLine) this.#lineDone = mayBeEmpty;
  }

  /** A line break of the page; none at the start. */
  lineBreak(): void {
    this.#space = false;
    if (this.length === 0) return;
    if (this.#lineDone) this.#add('\n');
    this.#add('\n');
  }

  /** A line break where none stands yet. */
  boundary(): void {
    if (!this.#endsLine) this.lineBreak();
  }

  mark(kind: MarkKind, start: number): void {
    if (start < this.length) this.marks.push({ ...kind, start, end: this.length });
    if (kind.type === 'folded' && start <= this.#lineFrom) this.#lineFrom = this.length;
  }

  /** The text without white space at its ends, its marks within it, and how many letters were cut in front. */
  finish(preserve: boolean): {
    readonly text: string;
    readonly marks: readonly Mark[];
    readonly shift: number;
  } {
    const whole = this.#pieces.join('');
    const shift = (preserve ? /^\n*/ : /^[\s\u200b\ufeff]*/).exec(whole)?.[0].length ?? 0;
    let end = whole.length;
    while (end > shift && isBlank(whole.charAt(end - 1))) end -= 1;
    const text = whole.slice(shift, end);
    if (this.marks.length === 0) return { text, marks: [], shift };
    const marks: Mark[] = [];
    let folded = 0;
    for (const mark of this.marks) {
      let start = Math.max(0, mark.start - shift);
      let end = Math.min(text.length, mark.end - shift);
      // The white space in the number of a line of code goes with it, the end of the line before it does not.
      const isNumber = preserve && mark.type === 'folded';
      while (start < end && (isNumber ? text[start] === '\n' : isBlank(text.charAt(start)))) start += 1;
      while (!isNumber && end > start && isBlank(text.charAt(end - 1))) end -= 1;
      if (start >= end) continue;
      marks.push({ ...mark, start, end });
      if (mark.type === 'folded') folded += 1;
    }
    if (marks.length > 1) marks.sort((a, b) => a.start - b.start || b.end - a.end);
    return { text, marks: folded > 1 ? joined(marks, text, preserve) : marks, shift };
  }

  #add(piece: string): void {
    if (piece === '') return;
    this.#pieces.push(piece);
    this.#lineDone = false;
    this.#endsLine = piece.endsWith('\n');
    const line = piece.lastIndexOf('\n');
    if (line >= 0) this.#lineFrom = this.length + line + 1;
    this.length += piece.length;
    this.blank &&= isBlank(piece);
  }
}

/** Folded letters beside each other, by the same rule, are one fold, in code on each line. */
function joined(marks: readonly Mark[], text: string, preserve: boolean): readonly Mark[] {
  const kept: Mark[] = [];
  let open = -1;
  for (const mark of marks) {
    const before = kept[open];
    if (mark.type !== 'folded') kept.push(mark);
    else if (
      before?.type === 'folded' &&
      before.rule === mark.rule &&
      before.reason === mark.reason &&
      isBlank(text.slice(before.end, mark.start)) &&
      !(preserve && text.slice(before.end, mark.start).includes('\n'))
    ) {
      kept[open] = { ...before, end: Math.max(before.end, mark.end) };
    } else open = kept.push(mark) - 1;
  }
  return kept;
}
