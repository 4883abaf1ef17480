/** Letters, and ranges over them. Offsets count UTF-16 units, as JavaScript strings do. */

/** A range of letters, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A range of letters somewhere in an article: `block` is the `id` of the Rich it lies in. */
export interface Place extends Span {
  readonly block: number;
}

/** What a range of letters is. `folded` letters are clutter inside a sentence; they keep their place. */
export type Mark = Span &
  (
    | { readonly type: 'strong' | 'emphasis' | 'code' | 'superscript' | 'subscript' }
    | { readonly type: 'link'; readonly url: string }
    | { readonly type: 'note'; readonly id: string }
    /** What is written above letters to say how they are read. It is no part of the text. */
    | { readonly type: 'ruby'; readonly reading: string }
    | ({ readonly type: 'math' } & Formula)
    | { readonly type: 'folded'; readonly rule: string; readonly reason: Reason }
  );

/** A formula: as MathML, and as TeX where the page has that. Without a tree its letters are the TeX itself. */
export interface Formula {
  readonly tree: MathNode | null;
  readonly tex: string | null;
}

/** MathML as data. */
export interface MathNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (MathNode | string)[];
}

/**
 * Text with ranges: the only form in which an article's words exist after `compose`.
 * `id` is its number in the article, in reading order, removals counted; it never moves.
 * A line break of the page is `\n` in `text`; other white space is folded to one space.
 */
export interface Rich {
  readonly id: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Why a piece was left out. Closed: a reason without a label for the reader does not compile. */
export type Reason =
  | 'advert'
  | 'author-bio'
  | 'comments'
  | 'control'
  | 'cookies'
  | 'credit'
  | 'disclosure'
  | 'hidden'
  | 'legal'
  | 'markup'
  | 'metadata'
  | 'navigation'
  | 'newsletter'
  | 'not-kept'
  | 'paywall'
  | 'promo'
  | 'related'
  | 'repeated'
  | 'share'
  | 'unlikely';
