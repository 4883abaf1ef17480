import { LIKELY } from '../rules';
import { describe, FEATURES, type Known } from './features';
import { ask } from './trees';

/** How likely each piece is the article's, 0 to 1, from what it looks like and who vouches for it. */
export function likelihoods(known: Known): Float32Array {
  const rows = describe(known);
  return Float32Array.from(known.flow.pieces, piece => ask(LIKELY, rows, piece.index * FEATURES.length));
}
