import type { Flow, TextBlock } from '../../blocks';
import type { Candidate, Exclusion, Fold, Reason, Shown } from '../../model';

/** A candidate with a note on every text block in it that is not the article's. */
export interface Noted {
  readonly candidate: Candidate;
  /** By the number of the block; undefined for one that is kept, and outside the candidate. */
  readonly exclusions: readonly (Exclusion | undefined)[];
  /** Clutter inside texts. */
  readonly folds: ReadonlyMap<Text, readonly Fold[]>;
  readonly shown: Shown;
}

/**
 * Which blocks of the page a candidate leaves out, by number: 1 where one has a note for a reason that counts, or all of
 * its letters are folded for such a reason. Blocks outside the candidate are 0.
 */
export function excludedIn(
  { candidate, exclusions, folds }: Noted,
  flow: Flow,
  counts: (reason: Reason) => boolean = () => true,
): Uint8Array {
  const excluded = new Uint8Array(flow.blocks.length);
  const range = flow.box.get(candidate.root);
  for (let at = range?.from ?? 0; at < (range?.to ?? 0); at++) {
    const reason = exclusions[at]?.reason ?? (folds.size > 0 ? foldedFor(flow.blocks[at], folds) : null);
    if (reason && counts(reason)) excluded[at] = 1;
  }
  return excluded;
}

/** Why all letters of a block are folded; null where some are not. */
function foldedFor(block: TextBlock | undefined, folds: Noted['folds']): Reason | null {
  const [first] = block?.texts ?? [];
  const fold = first && folds.get(first)?.[0];
  return fold && fold.end - fold.start >= first.data.trim().length ? fold.reason : null;
}
