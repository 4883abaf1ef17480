import type { Word } from '../../text/words';
import type { Tag } from '../lexicon/tags';

/** A word of the narrator, a sign, or a quotation. */
export interface Token extends Word {
  readonly lower: string;
  /** What the lexicon knows of it. */
  readonly facts: number;
  /** It begins with a capital. */
  readonly capital: boolean;
  /** The number of the quotation, or -1. */
  readonly quotation: number;
  /** Null for a sign, and for a word that is not tagged yet. */
  tag: Tag | null;
  readonly possessive: boolean;
}

/** Whether a token is one of some signs. */
export function isSign({ sign, tag, text }: Token, signs: string): boolean {
  return sign && tag === null && signs.includes(text);
}
