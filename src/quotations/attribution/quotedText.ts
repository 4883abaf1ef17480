import type { Span } from '../../model';
import type { Flat } from '../spans/flat';

/** The quoted words: a line break between paragraphs, a space between pieces of one. */
export function textOf(flat: Flat, parts: readonly Span[]): string {
  let text = '';
  let end = parts[0]?.start ?? 0;
  for (const part of parts) {
    const gap = text === '' ? '' : flat.text.slice(end, part.start).includes('\n') ? '\n' : ' ';
    text += gap + flat.text.slice(part.start, part.end).trim();
    end = part.end;
  }
  return text;
}
