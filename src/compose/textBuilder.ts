import { isBlank } from '../html/space';
import type { Mark } from '../model';
import type { MarkKind } from './writer';

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

  /** Whether it ends with a line break. */
  get endsLine(): boolean {
    return this.#endsLine;
  }

  /** Adds letters; `preserve` keeps their white space (`<pre>`). */
  append(data: string, preserve: boolean): void {
    let body = data.replace(preserve ? /\r\n?/g : /[ \t\n\r\f]+/g, preserve ? '\n' : ' ');
    const space = !preserve && body.endsWith(' ');
    if (!preserve) {
      if (body.startsWith(' ')) this.#space = true;
      body = body.slice(body.startsWith(' ') ? 1 : 0, space ? -1 : undefined);
      if (body.trim() === '' && !body.includes('\u00a0')) return;
    }
    if (this.#space && this.length > 0 && !this.#endsLine) this.#add(' ');
    this.#add(body);
    this.#space = space;
  }

  /** A line break of the page; none at the start. */
  lineBreak(): void {
    this.#space = false;
    if (this.length > 0) this.#add('\n');
  }

  /** A line break where none stands yet. */
  boundary(): void {
    if (!this.#endsLine) this.lineBreak();
  }

  mark(kind: MarkKind, start: number): void {
    if (start < this.length) this.marks.push({ ...kind, start, end: this.length });
  }

  /** The text without white space at its ends, its marks within it, and how many letters were cut in front. */
  finish(preserve: boolean): {
    readonly text: string;
    readonly marks: readonly Mark[];
    readonly shift: number;
  } {
    const whole = this.#pieces.join('');
    const shift = (preserve ? /^\n*/ : /^[\s\u200b\ufeff]*/).exec(whole)?.[0].length ?? 0;
    const text = whole.slice(shift).trimEnd();
    if (this.marks.length === 0) return { text, marks: [], shift };
    const marks: Mark[] = [];
    let folded = 0;
    for (const mark of this.marks) {
      let start = Math.max(0, mark.start - shift);
      let end = Math.min(text.length, mark.end - shift);
      while (start < end && isBlank(text.charAt(start))) start += 1;
      while (end > start && isBlank(text.charAt(end - 1))) end -= 1;
      if (start >= end) continue;
      marks.push({ ...mark, start, end });
      if (mark.type === 'folded') folded += 1;
    }
    if (marks.length > 1) marks.sort((a, b) => a.start - b.start || b.end - a.end);
    return { text, marks: folded > 1 ? joined(marks, text) : marks, shift };
  }

  #add(piece: string): void {
    if (piece === '') return;
    this.#pieces.push(piece);
    this.length += piece.length;
    this.#endsLine = piece.endsWith('\n');
    this.blank &&= isBlank(piece);
  }
}

/** Folded letters beside each other, by the same rule, are one fold. */
function joined(marks: readonly Mark[], text: string): readonly Mark[] {
  const kept: Mark[] = [];
  let open = -1;
  for (const mark of marks) {
    const before = kept[open];
    if (mark.type !== 'folded') kept.push(mark);
    else if (
      before?.type === 'folded' &&
      before.rule === mark.rule &&
      before.reason === mark.reason &&
      isBlank(text.slice(before.end, mark.start))
    ) {
      kept[open] = { ...before, end: Math.max(before.end, mark.end) };
    } else open = kept.push(mark) - 1;
  }
  return kept;
}
