import type { Confidence } from '../../model';
import type { Item } from '../tagging/item';
import type { SpeakerMention } from './mention';

/** What a pattern found around a quotation. */
export interface CueMatch {
  /** The id of the pattern. */
  readonly pattern: string;
  readonly confidence: Confidence;
  /** The words that name the speaker; null where the sentence does not say who speaks. */
  readonly mention: SpeakerMention | null;
  readonly cue: Item | null;
  /** "never said" */
  readonly negated: boolean;
}

/** How a quotation ends, and whether it begins as a sentence does. */
export interface Ending {
  /** A comma hands over to the narrator. */
  readonly comma: boolean;
  /** So may a question mark, an exclamation mark, a dash. */
  readonly closed: boolean;
  readonly partial: boolean;
}
