import { describe, type Known } from './features';
import { LIKELY } from './model';
import { ask } from './trees';

/** How likely clutter by a rule is: less than any threshold. */
const CLUTTER = 0.02;

/**
 * How likely each text block is the article's, 0 to 1, from what it looks like and who vouches for it. What is clutter by
 * a rule is not looked at.
 */
export function likelihoods(known: Known, clutter: Uint8Array): Float32Array {
  const { features } = LIKELY;
  const rows = describe(known, features, clutter);
  return Float32Array.from(known.flow.blocks, ({ index }) =>
    clutter[index] ? CLUTTER : ask(LIKELY, rows, index * features.length),
  );
}
