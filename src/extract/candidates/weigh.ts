import type { Flow } from '../../blocks';
import type { Cleaned } from '../../model';
import { foldedPieces } from './folded';
import type { Proposal } from './proposals';

/** What the candidates of a page are weighed by. */
export interface Scales {
  readonly flow: Flow;
  /** Which pieces are clutter by a rule in the whole page; and which are that, comments aside. */
  readonly folded: Uint8Array;
  readonly clutter: Uint8Array;
  readonly likely: Float32Array;
  /** Pieces less likely than this are left out. */
  readonly threshold: number;
  /** How many words the article is to be expected to have. */
  readonly truth: number;
}

export interface Weighed {
  readonly cleaned: Cleaned;
  /** How good a reading it is to be expected to be: F1 against the article's words, 0 to 1. */
  readonly score: number;
  /** Words that remain. */
  readonly words: number;
}

/** How much better a candidate with more around it must be. */
const WORTH = 0.004;

/** The best of some candidates, and the next best where it is another part of the page. */
export interface Choice {
  readonly best: Weighed;
  readonly other: Proposal | null;
}

/** How many words another part has at least, and by what share of them it differs. */
const FEW = 30;
const DIFFERENT = 0.2;

/**
 * The best of some candidates; of those nearly as good the one with least around it. What is clutter in the whole page
 * tells which is worth being cleaned first, and mostly that is the only one. `page` is that clutter, piece by piece.
 */
export function bestOf(
  proposed: readonly Proposal[],
  page: Uint8Array,
  clean: (proposal: Proposal) => Cleaned,
  scales: Scales,
): Choice | null {
  const guesses = proposed.map(proposal => ({ proposal, ...weigh(proposal.root, page, scales) }));
  const hoped = Math.max(0, ...guesses.map(({ score }) => score));
  const order = (score: number) => (score >= hoped - WORTH ? 1 : score);
  guesses.sort(
    (a, b) => order(b.score) - order(a.score) || sizeOf(a.proposal.root) - sizeOf(b.proposal.root),
  );
  let best: Weighed | undefined;
  for (const { proposal, score } of guesses) {
    if (best && (best.score >= hoped - 2 * WORTH || best.score >= score)) break;
    const cleaned = clean(proposal);
    const weighed = { cleaned, ...weigh(proposal.root, foldedPieces(cleaned, scales.flow), scales) };
    if (!best || weighed.score > best.score) best = weighed;
  }
  const kept = best;
  if (!kept) return null;
  const { root } = kept.cleaned.candidate;
  const other = guesses.find(
    ({ proposal, words }) =>
      proposal.root !== root &&
      proposal.source !== 'page' &&
      words >= FEW &&
      Math.abs(words - kept.words) > Math.max(words, kept.words) * DIFFERENT,
  );
  return { best: kept, other: other?.proposal ?? null };
}

/** Weighs an element by the words in it that are no clutter, each by how likely it is the article's. */
function weigh(
  root: Element,
  folded: Uint8Array,
  { flow, likely, threshold, truth }: Scales,
): { score: number; words: number } {
  const box = flow.box.get(root);
  let hits = 0;
  let words = 0;
  for (let at = box?.from ?? 0; at < (box?.to ?? 0); at++) {
    const chance = likely[at] ?? 0;
    if (folded[at] || chance < threshold) continue;
    const own = flow.pieces[at]?.words ?? 0;
    hits += own * chance;
    words += own;
  }
  return { score: (2 * hits) / (words + truth || 1), words };
}

function sizeOf(root: Element): number {
  return root.getElementsByTagName('*').length;
}
