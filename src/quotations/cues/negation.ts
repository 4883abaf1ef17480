import { NEGATION } from '../lexicon/facts';
import type { Lexicon } from '../lexicon/lexicon';
import { factsOf } from '../lexicon/lexicon';
import type { Tag } from '../lexicon/tags';
import type { Item } from '../tagging/item';
import type { Sentence } from '../tagging/sentences';

/** Where a negation may stand that a cue has. */
const BEFORE_CUES = new Set<Tag>(['adverb', 'auxiliary', 'be', 'other']);

/** The words just before a cue say that nothing was said: "never said", "did not say"; or it says so itself. */
export function denies(sentence: Sentence, cue: Item, lexicon: Lexicon): boolean {
  if (factsOf(lexicon, cue.lower) & NEGATION) return true;
  const at = sentence.items.indexOf(cue);
  for (let before = Math.max(0, at - 3); before < at; before += 1) {
    const item = sentence.items[before];
    if (item && BEFORE_CUES.has(item.tag) && factsOf(lexicon, item.lower) & NEGATION) return true;
  }
  return false;
}
