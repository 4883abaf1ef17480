import type { Span } from '../../model';
import type { Lexicon } from '../lexicon/lexicon';
import { isListed } from '../lexicon/lexicon';
import type { Item } from '../tagging/item';
import type { Sentence } from '../tagging/sentences';
import { ANTECEDENT, LISTED, NAME_BESIDE, WITH_TAIL } from './clauses';

/** The words that name a speaker: the item that counts, and the whole of the phrase. */
export interface SpeakerMention extends Span {
  readonly item: Item;
  /** More names: "Cummings and Conyers". */
  readonly others: readonly Item[];
}

/** The whole of a phrase that names a speaker: "the head of the delegation", "Cummings and Conyers". */
export function mentionOf(sentence: Sentence, item: Item, lexicon: Lexicon): SpeakerMention | null {
  const { items, encoded } = sentence;
  const at = items.indexOf(item);
  if (item.tag === 'relative') {
    const found = items[whoAt(ANTECEDENT, encoded.slice(0, at)) ?? -1];
    return found ? mentionOf(sentence, found, lexicon) : null;
  }
  if (item.tag === 'name') {
    const listed = LISTED.exec(encoded.slice(Math.max(0, at - 12), at + 1));
    const from = listed ? at + 1 - listed[0].length : at;
    const first = items[from];
    if (listed && first && isListed(lexicon, 'joins', items[at - 1]?.lower ?? '')) {
      const others = items.slice(from + 1, at + 1).filter(({ tag }) => tag === 'name');
      return { item: first, others, start: first.start, end: item.end };
    }
  }
  if (item.tag === 'noun-phrase') {
    const beside = whoAt(NAME_BESIDE, encoded.slice(at, at + 12));
    const name = beside === null ? undefined : items[at + beside];
    if (name) return { item: name, others: [], start: name.start, end: name.end };
    const tail = WITH_TAIL.exec(encoded.slice(at, at + 5))?.[0].length ?? 1;
    return { item, others: [], start: item.start, end: items[at + tail - 1]?.end ?? item.end };
  }
  return { item, others: [], start: item.start, end: item.end };
}

/** Where an expression finds the group `who`, or null. */
function whoAt(expression: RegExp, encoded: string): number | null {
  return expression.exec(encoded)?.indices?.groups?.['who']?.[0] ?? null;
}
