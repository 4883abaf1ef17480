import type { Confidence } from '../../../model';

/** Where a speaker stands beside a quotation: docs/patterns.md tells how to add one. */
export interface Pattern {
  /** What "why" shows. */
  readonly id: string;
  /**
   * The tags around the quotation (tagging/notation.ts), which stands where they begin or end. `{who}` names the speaker,
   * `{cue}` is the word that shows that somebody speaks. Without `{who}` the speaker is the subject of the sentence.
   */
  readonly pattern: string;
  readonly confidence: Confidence;
  /** Whoever speaks, the sentence does not say. */
  readonly nobody?: boolean;
  /** Only in languages with the verb second, or only in the others. */
  readonly verbSecond?: boolean;
  /** Only with a verb that rules all that follows it: a word of the language's `reports`. */
  readonly reports?: boolean;
  /** Only where the quotation hands over to the narrator: it ends with a comma, a question mark, a dash. */
  readonly closed?: boolean;
  /**
   * By language, texts in which it finds the speaker of the last quotation, one a line:
   * `text → quote = speaker / quote = speaker`, `?` for nobody.
   */
  readonly examples: Readonly<Record<string, string>>;
}
