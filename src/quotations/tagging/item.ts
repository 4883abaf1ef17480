import type { Span } from '../../model';
import type { Tag } from '../lexicon/tags';
import type { Token } from './token';

/** No noun phrase, and no remark in brackets, has more words and signs. */
export const LONGEST = 14;

/** What sentences are made of: a noun phrase, a fixed expression, a quotation, a word or a sign that stands alone. */
export interface Item extends Span {
  readonly tag: Tag;
  /** Its last word, lower case. */
  readonly lower: string;
  /** Of a noun phrase: where its name begins and ends. */
  readonly name: Span | null;
  /** Of a quotation: its number; else -1. */
  readonly quotation: number;
}

/** An item of some tokens, by the first of them and the last. */
export function itemOf(tag: Tag, first: Token, last: Token, name: Span | null): Item {
  const { start, quotation } = first;
  return { tag, start, end: last.end, lower: last.lower, name, quotation };
}
