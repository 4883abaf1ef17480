import type { Rule } from '../../model';
import type { Form } from './forms';

/** What a rule asks for beside its patterns. */
export type Conditions = Omit<Rule, 'says' | 'phrases' | 'named'>;

/** From where on a text is looked at for how it begins: its start, its first letter, its first sign that is `\w`. */
export type Edge = 'start' | 'front' | 'word';

/** Alternatives of a pattern that have what stands around them in common. */
export interface Shared {
  /** The rule, by its number. */
  readonly rule: number;
  readonly on: Form;
  readonly flags: string;
  /** `~` in an alternative stands for more words. */
  readonly spread: boolean;
  /** What stands before and behind each, by its number in `around`. */
  readonly before: number;
  readonly after: number;
  /** Where the first letters of an alternative are looked for. */
  readonly place: Edge | 'anywhere';
  /** The number of its first alternative; the others follow. */
  readonly from: number;
}

/** Rows `letters⇥number,number`, in base 36: which alternatives may fit where the letters stand, in lower case. */
export interface Index extends Readonly<Record<Edge, string>> {
  /** By letters that stand anywhere in the text; the first three of them are rare. */
  readonly anywhere: string;
  /** By letters that stand anywhere in it and are fewer than three. */
  readonly short: string;
  /**
   * By letters that are fewer than three and begin with a capital in the text: a prompt glued between sentences does.
   */
  readonly capital: string;
  /** Alternatives that may fit any text. */
  readonly always: readonly number[];
}

/**
 * Patterns of rules taken apart into alternatives, numbered in the order of the rules, each of which is found by letters
 * without which it cannot fit: hardly any need be compiled for a page. Numbers go on from pack to pack.
 */
export interface Pack {
  readonly shared: readonly Shared[];
  readonly around: readonly string[];
  /**
   * The sources of all alternatives, one a row; `~` stands for more words. Behind `=` stands one that is found by its
   * own first letters.
   */
  readonly each: string;
  /**
   * Rows `a|b⇥number,number`: of these letters some must stand in the text besides, for these alternatives to fit, and so for
   * each list behind a further `&`; of `$a|b` one must be the last of its letters.
   */
  readonly needs: string;
  readonly texts: Index;
}

/** Rules made ready for looking at many texts, with all of their patterns but the phrases of other languages. */
export interface Prepared extends Pack {
  readonly rules: readonly Conditions[];
  /** For the names of boxes. */
  readonly names: Index;
}

/** Stands before an alternative that is found by its own first letters. */
export const PLAIN = '=';

/** Stands before letters that a text must end with. */
export const ENDS = '$';
