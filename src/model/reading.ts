import type { Article } from './article';
import type { Quote } from './quote';
import type { Place, Reason } from './text';

/** What a page became: the article, who is quoted in it, and what may be wrong with it. */
export interface Reading {
  readonly article: Article;
  /** In reading order. */
  readonly quotes: readonly Quote[];
  readonly doubts: readonly Doubt[];
  /** Which part of the page this is. */
  readonly part: Part;
  /** Which other parts of the page can be read instead. */
  readonly others: readonly Part[];
  readonly readability: Agreement;
  /** What stands in the page outside of that part, other stories first, then the kind with the most letters; empty where nothing does. */
  readonly outside: readonly Outside[];
  /** What the person had selected, when they asked for it. */
  readonly selection: Selection | null;
}

/**
 * A part of a page: what seems to be its article, the next best, what Mozilla Readability takes for it, or all that is
 * no clutter by a rule.
 */
export type Part = 'article' | 'other' | 'readability' | 'page';

/**
 * What text of a page is that stands outside of what is read: clutter for a reason, a part of the page by its place, or any
 * other text.
 */
export type OutsideKind = Reason | 'header' | 'footer' | 'sidebar' | 'text';

/** All that stands outside of what is read and is of one kind. */
export interface Outside {
  readonly kind: OutsideKind;
  /** How many: other stories by their titles, anything else by its texts. */
  readonly pieces: number;
  readonly letters: number;
  /** The first texts, each cut short where it is long. */
  readonly texts: readonly string[];
}

/** How far Mozilla Readability, an independent witness, agrees with what is taken for the article. */
export interface Agreement {
  /** Whether Readability finds an article. */
  readonly found: boolean;
  /** F1 of the words that both keep against those that either keeps, 0 to 1. */
  readonly agreement: number;
  /** Milliseconds that Readability took. */
  readonly ms: number;
}

/** A reason to think that the reading is incomplete or wrong. Each has its sentence for the reader. */
export type Doubt =
  | 'candidates-disagree'
  | 'cut-short'
  | 'list-page'
  | 'mostly-folded'
  | 'no-title'
  | 'paywall'
  | 'short'
  | 'still-loading'
  | 'text-outside'
  | 'too-large';

export interface Selection {
  /** The selected letters, wherever they lie in the article. */
  readonly places: readonly Place[];
  /** The selected words as they stand in the article. */
  readonly text: string;
}

/** What a reading can be asked for beyond the article itself. */
export interface Ask {
  /** Read around what is selected in the page, even where it lies outside the article. */
  readonly selection?: boolean;
  /** The article unless given. */
  readonly part?: Part;
}

/** Why there is no reading. An error crosses as a value. */
export type Unreadable = 'no-article' | 'empty-page' | 'not-html' | 'no-selection';

export type Outcome =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly why: Unreadable };
