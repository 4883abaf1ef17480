import type { Snapshot } from '../model';
import { type Flow, Inside, type Piece } from '../text/flow';
import type { Headline } from './headline';

/** How likely each piece is the article's, 0 to 1, from what it looks like and who vouches for it. */
export function likelihoods(
  snapshot: Snapshot,
  flow: Flow,
  headline: Headline,
  kept: ReadonlySet<number> | null,
  folded: Uint8Array,
): Float32Array {
  const likely = new Float32Array(flow.pieces.length);
  const body = snapshot.facts.body?.replace(/\s+/g, ' ').toLowerCase() ?? '';
  for (const piece of flow.pieces) {
    const likelihoodAlone = likelihood(piece, headline, kept, body);
    likely[piece.index] = folded[piece.index] ? Math.min(likelihoodAlone, 0.2) : likelihoodAlone;
  }
  return likely;
}

function likelihood(
  piece: Piece,
  headline: Headline,
  kept: ReadonlySet<number> | null,
  body: string,
): number {
  if (piece.inside & (Inside.hidden | Inside.control)) return 0.02;
  let score = -0.6;
  const linked = piece.linked / piece.text.length;
  if (kept?.has(piece.index)) score += 2;
  else if (kept) score -= 1;
  if (piece.words >= 25) score += 1.6;
  else if (piece.words >= 10) score += 0.6;
  else score -= 0.4;
  score -= linked * 2.5;
  if (piece.inside & (Inside.nav | Inside.footer)) score -= 2.5;
  if (piece.inside & (Inside.aside | Inside.form)) score -= 1.2;
  if (piece.inside & Inside.article) score += 0.7;
  if (piece.inside & Inside.main) score += 0.4;
  if (headline.at >= 0 && piece.index < headline.at) score -= 1.2;
  if (body && piece.words >= 6 && body.includes(piece.text.slice(0, 60).toLowerCase())) score += 4;
  return 1 / (1 + Math.exp(-score));
}
