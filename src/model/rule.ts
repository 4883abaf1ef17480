import type { Reason } from './text';

/** What clutter looks like, as data. Every condition that is given must hold. */
export interface Rule {
  readonly id: string;
  readonly reason: Reason;
  /**
   * What it looks at: a `line` (one short block of text), a `box` (an element with all its text), an `opener` (a line
   * that opens a section), or letters in a text (`inline`).
   */
  readonly on: 'line' | 'box' | 'opener' | 'inline';
  /** Somewhere in the text, or anchored by the pattern itself. */
  readonly says?: RegExp;
  /** The line is one of these phrases of any language, but for signs and digits around it. With `says`: either. */
  readonly phrases?: keyof ClutterPhrases;
  /** Names of elements. */
  readonly tags?: readonly string[];
  /** One of its class names, or its id, once camel case is parted by hyphens. */
  readonly named?: RegExp;
  /** Must not occur in the text. */
  readonly lacks?: RegExp;
  readonly minWords?: number;
  readonly maxWords?: number;
  /** The least share of its letters that stands in links, 0 to 1; of a box as well. */
  readonly minLinked?: number;
  /** The greatest share of the candidate's words that a box may hold, 0 to 1. */
  readonly maxShare?: number;
  /** Where it may stand: before the first paragraph, among the last lines, or behind all text of the article. */
  readonly where?: 'head' | 'tail' | 'end';
  /** A heading (or a line of its own before a list of links) that is this only when no prose follows. */
  readonly cautious?: boolean;
  /** How an opener's section goes on. `cards`: dated or linked stories; `lines`: a few short lines. */
  readonly section?: 'cards' | 'lines';
}

/** What sites write beside articles in one language, by what it does. Each a source of a regular expression. */
export interface ClutterPhrases {
  /** What stands over an advert. */
  readonly advertLabels?: readonly string[];
  /** That the article goes on behind an advert. */
  readonly readOn?: readonly string[];
  /** What stands over comments, and in an empty box for them. */
  readonly comments?: readonly string[];
  /** What asks for a comment, in a sentence. */
  readonly commentPrompts?: readonly string[];
  /** Copyright, terms, who is responsible. */
  readonly legal?: readonly string[];
  readonly newsletter?: readonly string[];
  /** Prompts to follow, to install, to support. */
  readonly promo?: readonly string[];
  /** What stands over other stories. */
  readonly related?: readonly string[];
  /** What stands before the title of one other story. */
  readonly readAlso?: readonly string[];
  readonly share?: readonly string[];
}
