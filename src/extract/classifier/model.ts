import learned from './model.json';

/**
 * How likely a block of a page is its article's, by trees, and what a reading's signals say of it, by weights:
 * `scripts/learn.ts` learned both from labelled pages.
 */
export const LIKELY: {
  readonly features: readonly string[];
  readonly base: number;
  readonly trees: readonly (readonly number[])[];
  readonly calibration: {
    readonly signals: readonly string[];
    readonly base: number;
    readonly weights: readonly number[];
  };
} = learned;
