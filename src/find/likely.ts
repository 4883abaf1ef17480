import { LIKELY } from '../rules';
import { FEATURES } from './columns';
import { describe, type Known } from './features';

import { ask } from './trees';

/** The most that clutter by a rule can be. */
const CLUTTER = 0.1;

/**
 * How likely each piece is the article's, 0 to 1, from what it looks like and who vouches for it; no more
 * than a little where it is clutter.
 */
export function likelihoods(known: Known, clutter: Uint8Array): Float32Array {
  const rows = describe(known);
  return Float32Array.from(known.flow.pieces, ({ index }) => {
    const likely = ask(LIKELY, rows, index * FEATURES.length);
    return clutter[index] ? Math.min(likely, CLUTTER) : likely;
  });
}
