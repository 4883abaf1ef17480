import type { Span } from '../../model';
import { trimmed } from './flat';
import type { Credit, Unmarked } from './quotation';

/** A quotation without marks, of some parts; null where none of them holds a letter. */
export function unmarked(
  kind: Unmarked['kind'],
  said: readonly Span[],
  credit: Credit | null,
): Unmarked | null {
  const parts = said.filter(({ start, end }) => end > start).map(({ start, end }) => ({ start, end }));
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  return { kind, parts, outer: { start: first.start, end: last.end }, glyph: '', cut: false, credit };
}

/** A part without the marks around it, where they enclose the whole of it. */
export function opened(text: string, part: Span): Span {
  const { start, end } = trimmed(text, part);
  const encloses = /^(?:“[^“”]+”|"[^"]+"|«[^«»]+»|„[^„“]+“|‘[^‘“"]+’)$/.test(text.slice(start, end));
  return encloses ? { start: start + 1, end: end - 1 } : part;
}
