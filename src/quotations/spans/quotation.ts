import type { Span } from '../../model';
import type { Passage } from './flat';

/** An outermost quotation: its letters, marks left out, a part for each passage it runs over. */
export interface Quotation {
  readonly parts: readonly Span[];
  /** From before its opening mark to after its closing mark. */
  readonly outer: Span;
  readonly glyph: string;
  /** Its closing mark is missing. */
  readonly cut: boolean;
  /** It goes on with the one before, after the narrator's words. */
  readonly goesOn?: boolean;
}

/** Words that are somebody's by their place, with no marks around them: a post, a block quotation, a turn of a conversation. */
export interface Unmarked extends Quotation {
  readonly kind: 'post' | 'block' | 'transcript' | 'selection';
  /** Who is named beside them; null where only the text before may tell. */
  readonly credit: Credit | null;
  /** In a conversation, it answers whoever asks, and no name says who that is. */
  readonly answers?: boolean;
}

/** A name beside what it is the source of. */
export interface Credit {
  readonly name: string;
  /** Where it stands in the text; null where it is given by the page alone. */
  readonly span: Span | null;
}

export type Quoted = Quotation | Unmarked;

/** An unmarked quotation, with the passages that hold it and its credit. */
export interface InLines {
  readonly quotation: Unmarked;
  readonly passages: readonly Passage[];
}
