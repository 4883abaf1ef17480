import type { Span } from '../model';

/** A word, or one sign that is no word. */
export interface Word extends Span {
  readonly text: string;
  readonly sign: boolean;
}

/** Letters with what may stand inside a word: don't, U.S., e-mail, @name, 3.5, AT&T. */
const WORD =
  /[@#$€£]?[\p{L}\p{M}\p{N}]+(?:(?:['’&_]|-(?=[\p{L}\p{N}])|\.(?=\p{Ll}\p{L}|\p{N})|(?<=(?:^|[^\p{L}])\p{L})\.(?=\p{L}(?:\.|[^\p{L}]|$)))[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** Splits letters into words and signs. `offset` is added to their places. */
export function words(text: string, offset = 0): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index + offset;
    const [letters] = match;
    found.push({ text: letters, start, end: start + letters.length, sign: !/[\p{L}\p{N}]/u.test(letters) });
  }
  return found;
}
