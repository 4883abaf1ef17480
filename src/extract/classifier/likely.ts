import { describe, type FeatureInput } from './features';
import { LIKELY } from './model';
import { ask } from './trees';

/** How likely clutter by a rule is: less than any threshold. */
const CLUTTER = 0.02;

/**
 * How likely each text block is the article's, 0 to 1, from what it looks like and whether Readability keeps it. What
 * is clutter by a rule is not looked at.
 */
export function likelihoods(input: FeatureInput, clutter: Uint8Array): Float32Array {
  const { features } = LIKELY;
  const rows = describe(input, features, clutter);
  return Float32Array.from(input.flow.blocks, ({ index }) =>
    clutter[index] ? CLUTTER : ask(LIKELY, rows, index * features.length),
  );
}
