import type { ClutterPhrases } from '../model';
import type { AppealWords } from './appeals';
import type { QuotationWords } from './quotations';

/**
 * All that a language brings. Words are in lower case. A list of single words is a string in which spaces part them; a
 * list of expressions is an array. What is called a source is the source of a regular expression that ignores case.
 */
export interface Language {
  /** BCP 47, the name of its folder. */
  readonly code: string;
  /** What sites write beside their articles. */
  readonly clutter: ClutterPhrases;
  /** How they ask their readers for something. */
  readonly appeals: AppealWords;
  readonly dates: DateWords;
  readonly bylines: BylineWords;
  readonly credits: CreditWords;
  /** Verbs that say that words in quotation marks are somebody's: a line with both is no clutter. */
  readonly said: string;
  /** What finds who said what; null where nobody has written it yet: quotations are then found by their marks alone. */
  readonly quotations: QuotationWords | null;
}

/** How dates are written. */
export interface DateWords {
  /**
   * How the names of the twelve months begin, January first: the shortest beginnings that are no other month's in any
   * language. Several for one month are parted by spaces; none where its name is another month's elsewhere.
   */
  readonly months: readonly string[];
  /** Beginnings of words that stand beside the numbers of a date and mean nothing else there: weekdays, units, "updated". */
  readonly words: string;
  /** Expressions that say when without a number: "yesterday". */
  readonly near: readonly string[];
  /**
   * Ages such as "14 minutes ago", as sources. One that begins with a number begins with its last digit, `\d`: they are
   * looked for anywhere in a line, and `\d+` would read a line of digits once for each of them.
   */
  readonly ages: readonly string[];
  /** Endings of a day's number: "rd" in "3rd". */
  readonly ordinals: string;
  /** Words between day, month and year: "of". */
  readonly of: string;
  /** Sources of what stands between a date and the time of day: "at". */
  readonly at: readonly string[];
  /** The signs of dates where words are not parted by spaces; else empty. */
  readonly signs: string;
  /** Expressions that tell of a later change beside a date: "updated". */
  readonly updated: readonly string[];
  /** Whether the day stands before the month in `03/04/2025`; null where that is another matter in each country. */
  readonly dayFirst: boolean | null;
}

/** How pages say who wrote an article, and how long it takes to read. */
export interface BylineWords {
  /** How a line of the page begins that names the author, as sources: "written by". */
  readonly opens: readonly string[];
  /** Words that stand before names in what a page says of its author: "by". */
  readonly before: string;
  /** Words that may stand before the first of those: "written" in "written by". */
  readonly done: string;
  /** What stands glued on behind a name and is none, as sources: "updated". Case counts here. */
  readonly behind: readonly string[];
  /** What somebody is who writes: whole words, and with `~` after them beginnings of words. */
  readonly roles: string;
  /** What joins such a word to where somebody is that: "at", "of". */
  readonly rolesOf: string;
  /** Words that join the names of two authors: "and". */
  readonly joins: string;
  /** What one who writes is called, as elements are named in pages: "author". */
  readonly authors: string;
  /** How long an article takes to read, as sources. */
  readonly readingTimes: readonly string[];
}

/** How a text says whose a picture is, and where the article comes from. */
export interface CreditWords {
  /** What is credited, before a colon or a slash, as sources: "photo". */
  readonly labels: readonly string[];
  /** What may stand between that and the colon, as sources: "courtesy of". */
  readonly joints: readonly string[];
  /** How a credit begins that has no colon, as sources: "photo by". */
  readonly opens: readonly string[];
  /** What an agency's name may be followed by: "images". */
  readonly pictures: string;
  /** What stands before the colon in "Source: Reuters", as sources. */
  readonly sources: readonly string[];
  /** A text that says where it comes from holds one of these. */
  readonly hints: readonly string[];
  /** How it says so, as sources; the first group begins with the name. */
  readonly origins: readonly string[];
  /** Words before which such a name has ended. Case counts here. */
  readonly nameEnds: string;
  /** What may stand before such a name and is no part of it. */
  readonly articles: readonly string[];
  /** What joins two agencies: "and". Case counts here. */
  readonly joins: string;
}
