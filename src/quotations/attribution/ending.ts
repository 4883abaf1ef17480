import { firstOf, lastSign } from '../../text/ending';
import { kindAt, LOWER } from '../../text/letters';
import type { Ending } from '../cues/cueMatch';
import type { Item } from '../tagging/item';
import type { Sentence } from '../tagging/sentences';

/** How the quotation ends that stands at an item of a sentence, and whether it begins as a sentence does. */
export function endingOf(text: string, sentence: Sentence, item: Item, at: number): Ending {
  const sign = lastSign(text, Math.max(item.start, item.end - 8), item.end);
  const to = Math.min(item.end, item.start + 12);
  const first = firstOf(text, item.start, to);
  return {
    comma: sign === ',' || sentence.items[at + 1]?.tag === 'comma',
    closed: sign !== '' && '?!—–-'.includes(sign),
    partial: first < to && (kindAt(text, first) & LOWER) !== 0,
  };
}
