import type { Flow } from '../text/flow';

/** Readability's choice, unless it missed most paragraphs that are no clutter, or took clutter for the article. */
export function trusted(
  kept: ReadonlySet<number> | null,
  flow: Flow,
  folded: Uint8Array,
): ReadonlySet<number> | null {
  let all = 0;
  let theirs = 0;
  for (const piece of flow.pieces) {
    if (!piece.prose || folded[piece.index]) continue;
    all += piece.words;
    if (kept?.has(piece.index)) theirs += piece.words;
  }
  return theirs * 4 >= all ? kept : null;
}
