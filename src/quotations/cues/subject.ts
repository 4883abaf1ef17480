import type { Lexicon } from '../lexicon/lexicon';
import type { Sentence } from '../tagging/sentences';
import { ACTS, MAIN_CLAUSE, SHARES, SPEAKS, SUBJECTS, SUBORDINATE } from './clauses';
import type { SpeakerMention } from './mention';
import { mentionOf } from './mention';

/**
 * The subject of the clause that ends at an item: who spoke last in the sentence, else its first noun phrase
 * that no preposition governs and that a verb follows.
 */
export function subject(sentence: Sentence, end: number, lexicon: Lexicon): SpeakerMention | null {
  const encoded = sentence.encoded.slice(0, end);
  const best = shares(encoded) ?? acts(encoded);
  const item = best === undefined ? undefined : sentence.items[best];
  return item ? mentionOf(sentence, item, lexicon) : null;
}

/** Where who spoke last stands, if the clause that ends goes on with what they do. */
function shares(encoded: string): number | undefined {
  let spoke: number | undefined;
  for (const { index } of encoded.matchAll(SPEAKS)) spoke = index;
  return spoke !== undefined && SHARES.test(encoded.slice(spoke)) ? spoke : undefined;
}

/** Where the first phrase stands that a verb follows; that of the first phrase of all where there is none. */
function acts(encoded: string): number | undefined {
  const main = SUBORDINATE.test(encoded) ? encoded.search(MAIN_CLAUSE) : 0;
  let first: number | undefined;
  for (const { index } of encoded.matchAll(SUBJECTS)) {
    if (index < main) continue;
    first ??= index;
    if (ACTS.test(encoded.slice(index))) return index;
  }
  return first;
}
