import type { Flow } from '../../blocks';
import type { FeatureInput } from './features';
import { likelihoods } from './likely';
import { smoothed } from './smoothing';
import { bestThreshold } from './threshold';

/** What the classifier says of the text blocks of a page. */
export interface Classified {
  readonly flow: Flow;
  /** Which blocks are clutter by a rule in the whole page; and which are that, comments aside. */
  readonly excluded: Uint8Array;
  readonly clutter: Uint8Array;
  /** How likely each block is the article's, 0 to 1, smoothed over what belongs together. */
  readonly likely: Float32Array;
  /** Blocks less likely than this are left out. */
  readonly threshold: number;
  /** How many words the article is expected to have. */
  readonly expected: number;
}

/** Classifies the text blocks of a page, but for those that are `clutter`. Takes time linear in the page. */
export function classify(input: FeatureInput, clutter: Uint8Array): Classified {
  const { flow, excluded } = input;
  const likely = likelihoods(input, clutter);
  const chances = flow.blocks.map(({ index, words }) => ({
    words: excluded[index] ? 0 : words,
    likely: likely[index] ?? 0,
  }));
  const expected = chances.reduce((sum, chance) => sum + chance.words * chance.likely, 0);
  const threshold = bestThreshold(chances);
  return {
    flow,
    excluded,
    clutter,
    likely: smoothed(flow, likely, input, threshold),
    threshold,
    expected,
  };
}
