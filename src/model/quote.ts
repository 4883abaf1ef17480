import type { Place } from './text';

/** What somebody said, in their words. */
export interface Quote {
  /**
   * In reading order, marks left out; several when the quotation is interrupted, runs over paragraphs or is repeated.
   * A block of -1 is the headline.
   */
  readonly places: readonly Place[];
  /** The words at `places`, once where they are repeated, joined: by a line break between paragraphs, by a space within one. */
  readonly text: string;
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
  /** The id of the pattern that found the speaker, for "why". */
  readonly pattern: string;
  readonly kind: QuoteKind;
  readonly confidence: Confidence;
  /** The article says that these words were not said ("never said"). */
  readonly negated: boolean;
}

export type QuoteKind = 'whole' | 'partial' | 'block' | 'post' | 'transcript' | 'headline' | 'selection';

export type Confidence = 'certain' | 'likely' | 'unclear';

/** The words that show that somebody speaks: "said", "according to". */
export interface Cue {
  readonly text: string;
  readonly place: Place;
}

/** Who said it: the fullest name that the article gives, and the role it gives. */
export interface Speaker {
  readonly name: string;
  /** As the article words it ("US Secretary of State"), or null. */
  readonly role: string | null;
  /** The mention beside the cue, word for word ("he", "the president", "Rubio"); null where there is none. */
  readonly mention: Mention | null;
}

export interface Mention {
  readonly text: string;
  readonly place: Place;
}
