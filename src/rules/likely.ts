import learned from './likely.json';

/** How likely a piece of a page is its article's: trees that `scripts/learn.ts` learned from labelled pages. */
export const LIKELY: {
  readonly features: readonly string[];
  readonly base: number;
  readonly trees: readonly (readonly number[])[];
} = learned;
