import type { Steps } from '../../steps';
import type { Classified } from '../classifier';
import { excludedIn, type Noted } from '../notes/noted';
import type { Proposal } from './proposals';

export interface Scored {
  readonly noted: Noted;
  /** How good a reading it is expected to be: F1 against the article's words, 0 to 1. */
  readonly score: number;
  /** Words that remain. */
  readonly words: number;
}

/** How much better a candidate with more around it must be. */
const CLEARLY = 0.004;

/** The best of some candidates, and the next best where it is another part of the page. */
export interface Choice {
  readonly best: Scored;
  readonly other: Proposal | null;
}

/** How many words another part has at least, and by what share of them it differs. */
const FEW = 30;
const DIFFERENT = 0.2;

/**
 * The best of some candidates; of those nearly as good the one with least around it. What is clutter in the whole page
 * tells to which the rules are applied first, and mostly that is the only one.
 */
export function* bestOf(
  proposed: readonly Proposal[],
  judge: (proposal: Proposal) => Steps<Noted>,
  classified: Classified,
): Steps<Choice | null> {
  const guesses = proposed.map(proposal => ({
    proposal,
    ...scoreOf(proposal.root, classified.excluded, classified),
  }));
  const bestGuess = Math.max(0, ...guesses.map(({ score }) => score));
  const order = (score: number) => (score >= bestGuess - CLEARLY ? 1 : score);
  guesses.sort(
    (a, b) => order(b.score) - order(a.score) || sizeOf(a.proposal.root) - sizeOf(b.proposal.root),
  );
  let best: Scored | undefined;
  for (const { proposal, score } of guesses) {
    if (best && (best.score >= bestGuess - 2 * CLEARLY || best.score >= score)) break;
    const noted = yield* judge(proposal);
    const scored = { noted, ...scoreOf(proposal.root, excludedIn(noted, classified.flow), classified) };
    if (!best || scored.score > best.score) best = scored;
  }
  const kept = best;
  if (!kept) return null;
  const { root } = kept.noted.candidate;
  const other = guesses.find(
    ({ proposal, words }) =>
      proposal.root !== root &&
      proposal.source !== 'page' &&
      words >= FEW &&
      Math.abs(words - kept.words) > Math.max(words, kept.words) * DIFFERENT,
  );
  return { best: kept, other: other?.proposal ?? null };
}

/** Scores an element by the words in it that are no clutter, each by how likely it is the article's. */
function scoreOf(
  root: Element,
  excluded: Uint8Array,
  { flow, likely, threshold, expected }: Classified,
): { score: number; words: number } {
  const box = flow.box.get(root);
  let hits = 0;
  let words = 0;
  for (let at = box?.from ?? 0; at < (box?.to ?? 0); at++) {
    const chance = likely[at] ?? 0;
    if (excluded[at] || chance < threshold) continue;
    const own = flow.blocks[at]?.words ?? 0;
    hits += own * chance;
    words += own;
  }
  return { score: (2 * hits) / (words + expected || 1), words };
}

function sizeOf(root: Element): number {
  return root.getElementsByTagName('*').length;
}
