/** A text and what is said in it, for the tests and for whoever adds a pattern or a language. */
export interface Example {
  readonly text: string;
  /** Each quotation with the name of its speaker, in reading order. */
  readonly says: readonly (readonly [quote: string, speaker: string | null])[];
  /** The pattern that finds the speaker of the last of them. */
  readonly by?: string;
}
