import type { Span } from '../../model';
import { kindOf, SPACE } from '../../text/letters';
import { words } from '../../text/words';
import type { Lexicon } from '../lexicon/lexicon';
import { tagOf } from '../lexicon/lexicon';
import type { Quotation } from './quotation';

/** Whether a line opens with a dash, as what somebody says does where speech has no marks. */
export function opensWithDash(text: string, { start, end }: Span): boolean {
  let at = start;
  while (at < end && kindOf(text.charCodeAt(at)) & SPACE) at += 1;
  return at < end && '—–'.includes(text.charAt(at));
}

/**
 * The speech in a line that opens with a dash: — No voy —dijo Ana—. Es tarde. What somebody says and what the
 * narrator says take turns at the dashes; the narrator's turns have a verb of saying.
 */
export function turnsOf(text: string, passage: Span, lexicon: Lexicon): Quotation[] {
  const line = text.slice(passage.start, passage.end);
  const offset = passage.start;
  const pieces: Span[] = [];
  let from = line.search(/[—–]/) + 1;
  for (const { index } of line.slice(from).matchAll(/(?<=[\s.,!?…])[—–]|[—–](?=[\s.,])/g)) {
    const end = from === 0 ? index : line.search(/[—–]/) + 1 + index;
    pieces.push({ start: from, end });
    from = end + 1;
  }
  pieces.push({ start: from, end: line.length });
  const found: Quotation[] = [];
  let speech = true;
  for (const [number, piece] of pieces.entries()) {
    const letters = line.slice(piece.start, piece.end);
    const narrates: boolean = number > 0 && speech && says(letters, lexicon);
    speech = !narrates;
    if (narrates) continue;
    const last = handover(line, piece, lexicon);
    const part = trim(line, { start: piece.start, end: last });
    if (part.start >= part.end) continue;
    const own = { start: part.start + offset, end: part.end + offset };
    const outer = { start: Math.max(offset, own.start - 1), end: own.end };
    found.push({
      parts: [own],
      outer: number === 0 ? { ...outer, start: offset } : own,
      glyph: '—',
      cut: false,
    });
  }
  return found;
}

function says(letters: string, lexicon: Lexicon): boolean {
  return words(letters)
    .slice(0, 4)
    .some(({ text }) => tagOf(lexicon, text.toLowerCase()) === 'says');
}

/** "— Je ne viens pas, dit Paul": the narrator comes after a comma, with no dash. */
function handover(line: string, piece: Span, lexicon: Lexicon): number {
  for (const { index } of line.slice(piece.start, piece.end).matchAll(/[,!?…](?=\s)/g)) {
    const end = piece.start + index + 1;
    const [first] = words(line.slice(end, end + 30));
    if (first && tagOf(lexicon, first.text.toLowerCase()) === 'says') return end;
  }
  return piece.end;
}

function trim(line: string, { start, end }: Span): Span {
  const letters = line.slice(start, end);
  const from = end - letters.replace(/^[\s.,]+/, '').length;
  return { start: from, end: Math.max(from, start + letters.trimEnd().length) };
}
