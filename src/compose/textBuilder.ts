import { isBlank } from '../html/space';
import type { Mark } from '../model';
import type { MarkKind } from './writer';

/** A line of text in the making: white space folded as CSS does it, marks over it. */
export class TextBuilder {
  text = '';
  readonly marks: Mark[] = [];
  #space = false;

  /** Adds letters; `preserve` keeps their white space (`<pre>`). */
  append(data: string, preserve: boolean): void {
    let body = data.replace(preserve ? /\r\n?/g : /[ \t\n\r\f]+/g, preserve ? '\n' : ' ');
    const space = !preserve && body.endsWith(' ');
    if (!preserve) {
      if (body.startsWith(' ')) this.#space = true;
      body = body.slice(body.startsWith(' ') ? 1 : 0, space ? -1 : undefined);
      if (body.trim() === '' && !body.includes('\u00a0')) return;
    }
    if (this.#space && this.text !== '' && !this.text.endsWith('\n')) this.text += ' ';
    this.text += body;
    this.#space = space;
  }

  /** A line break of the page; none at the start. */
  lineBreak(): void {
    this.#space = false;
    if (this.text !== '') this.text += '\n';
  }

  /** A line break where none stands yet. */
  boundary(): void {
    if (!this.text.endsWith('\n')) this.lineBreak();
  }

  mark(kind: MarkKind, start: number): void {
    if (start < this.text.length) this.marks.push({ ...kind, start, end: this.text.length });
  }

  /** The text without white space at its ends, its marks within it, and how many letters were cut in front. */
  finish(preserve: boolean): {
    readonly text: string;
    readonly marks: readonly Mark[];
    readonly shift: number;
  } {
    const shift = (preserve ? /^\n*/ : /^[\s\u200b\ufeff]*/).exec(this.text)?.[0].length ?? 0;
    const text = this.text.slice(shift).trimEnd();
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
