import type { Article, Place, Rich, Span } from '../../model';
import { headline } from '../../text/headline';
import type { Line, LineRole } from '../../text/lines';
import { lines } from '../../text/lines';

/** One line of the article as the engine reads it: no line break inside, folded letters left out. */
export interface Passage extends Span {
  readonly role: LineRole;
  /** The id of its Rich. */
  readonly block: number;
}

/** A run of letters that stand together in the article. */
interface Piece extends Span {
  readonly block: number;
  /** Where `start` stands in its Rich. */
  readonly offset: number;
}

/** An article as one string, and the way back from its letters to their places. */
export interface Flat {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly pieces: readonly Piece[];
}

/** Lays the article's headline and its lines end to end. Removals and folded letters are not in it. */
export function flatten(article: Article): Flat {
  const parts: string[] = [];
  const passages: Passage[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  const title = headline(article);
  const first: readonly Line[] = title ? [{ rich: title, role: 'heading', folded: false }] : [];
  for (const { rich, role, folded } of [...first, ...lines(article)]) {
    if (folded) continue;
    const line = unfolded(rich, at, pieces);
    let from = 0;
    for (let end = line.indexOf('\n'); end >= 0; end = line.indexOf('\n', from)) {
      passages.push({ start: at + from, end: at + end, role, block: rich.id });
      from = end + 1;
    }
    passages.push({ start: at + from, end: at + line.length, role, block: rich.id });
    parts.push(line);
    at += line.length + 1;
  }
  return { text: parts.join('\n'), passages, pieces };
}

/** The letters of a Rich that are not folded, laid from a place on in pieces. */
function unfolded(rich: Rich, at: number, pieces: Piece[]): string {
  const folds: Span[] = [];
  for (const mark of rich.marks) if (mark.type === 'folded') folds.push(mark);
  if (folds.length > 1) folds.sort((a, b) => a.start - b.start);
  folds.push({ start: rich.text.length, end: rich.text.length });
  let line = '';
  let offset = 0;
  for (const fold of folds) {
    if (fold.start > offset) {
      const start = at + line.length;
      pieces.push({ start, end: start + fold.start - offset, block: rich.id, offset });
      line += rich.text.slice(offset, fold.start);
    }
    offset = Math.max(offset, fold.end);
  }
  return line;
}

/** The places in the article of some letters of the flat text, without white space at their ends. */
export function places(flat: Flat, spans: readonly Span[]): Place[] {
  const found: Place[] = [];
  for (const span of spans) {
    for (let i = pieceAt(flat.pieces, span.start); i < flat.pieces.length; i += 1) {
      const piece = flat.pieces[i];
      if (!piece || piece.start >= span.end) break;
      const { start, end } = trimmed(flat.text, {
        start: Math.max(piece.start, span.start),
        end: Math.min(piece.end, span.end),
      });
      if (start >= end) continue;
      const shift = piece.offset - piece.start;
      found.push({ block: piece.block, start: start + shift, end: end + shift });
    }
  }
  return found;
}

/** The letters of the flat text that some places of the article hold, in the order of the text. */
export function spansAt(flat: Flat, places: readonly Place[]): Span[] {
  const byBlock = new Map<number, Place[]>();
  for (const place of places) byBlock.set(place.block, [...(byBlock.get(place.block) ?? []), place]);
  return flat.pieces.flatMap(piece =>
    (byBlock.get(piece.block) ?? []).flatMap(({ start, end }) => {
      const shift = piece.start - piece.offset;
      const span = { start: Math.max(piece.start, start + shift), end: Math.min(piece.end, end + shift) };
      return span.start < span.end ? [span] : [];
    }),
  );
}

/** The index of the first piece that ends after `at`. */
function pieceAt(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Some letters without white space at their ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const letters = text.slice(start, end);
  return { start: end - letters.trimStart().length, end: start + letters.trimEnd().length };
}
