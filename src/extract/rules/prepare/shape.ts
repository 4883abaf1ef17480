import type { Rule } from '../../../model';
import type { Form } from './forms';

/** What a rule asks for beside its patterns. */
export type Conditions = Omit<Rule, 'says' | 'phrases' | 'named'>;

/** From where on a text is looked at for how it begins: its start, its first letter, its first sign that is `\w`. */
export const EDGES = ['start', 'front', 'word'] as const;
export type Edge = (typeof EDGES)[number];

/** By how many of its first letters an alternative is looked up at the edge of a text. */
export const OPENING = 4;

/** Alternatives of a pattern, one after the other. */
export interface Shared {
  /** The rule, by its number. */
  readonly rule: number;
  readonly on: Form;
  readonly flags: string;
  /** The number of its first alternative; the others follow. */
  readonly from: number;
}

/** Numbers in base 36, parted by commas, by letters in lower case: which alternatives may fit where these stand. */
export type Table = Readonly<Record<string, string>>;

/** How alternatives are found by letters without which they cannot fit. */
export interface Index {
  /** By the letters with which a text begins: the numbers for each of `EDGES`, parted by `;`. */
  readonly edges: Table;
  /**
   * By three letters that stand anywhere in the text: rows `letters⇥numbers`, of which the letters must stand where the
   * three do.
   */
  readonly anywhere: Table;
  /** By letters that stand anywhere in it and are fewer than three. */
  readonly short: Table;
  /**
   * By letters that are fewer than three and begin with a capital in the text: a prompt glued between sentences does.
   */
  readonly capital: Table;
  /** Alternatives that may fit any text. */
  readonly always: readonly number[];
}

/**
 * Patterns of rules taken apart into alternatives, numbered in the order of the rules, each of which is found by letters
 * without which it cannot fit: hardly any need be compiled for a page. Numbers go on from pack to pack.
 */
export interface Pack {
  readonly shared: readonly Shared[];
  /** A row for each alternative: its letters, with the number of a part between two `INSERT`. */
  readonly each: string;
  /**
   * What stands between letters, one a row, numbered: signs of the language of expressions, or a group as how it
   * begins, how often it stands, and its rows, an `ALTERNATIVE` before each. `USUAL` beginnings are not written.
   */
  readonly parts: string;
  readonly texts: Index;
}

/** Rules made ready for looking at many texts, with all of their patterns but the phrases of other languages. */
export interface Prepared extends Pack {
  readonly rules: readonly Conditions[];
  /** For the names of boxes. */
  readonly names: Index;
}

/** Stands around the number of a part in a row. */
export const INSERT = '¤';
/** Stands before each row of a group. */
export const ALTERNATIVE = '\t';
/** How most groups begin. */
export const USUAL = '(?:';
