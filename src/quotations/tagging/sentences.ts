import type { Span } from '../../model';
import { lastSign } from '../../text/ending';
import { kindAt, NUMBER, UPPER } from '../../text/letters';
import type { Tag } from '../lexicon/tags';
import { TAGS } from '../lexicon/tags';
import { SAYING_FOLLOWS } from './clauses';
import type { Item } from './item';

/** Items from one end of sentence to the next. */
export interface Sentence extends Span {
  readonly items: readonly Item[];
  /** Their tags, a letter each, which is what patterns are matched against (lexicon/tags.ts). */
  readonly encoded: string;
  /** The number of its passage. */
  readonly passage: number;
}

/** Whether a sentence has items with these tags and no others. */
export function hasTags({ items }: Sentence, ...tags: readonly Tag[]): boolean {
  return items.length === tags.length && tags.every((tag, index) => items[index]?.tag === tag);
}

/** So that no sentence, however long, makes the search around its quotations long. */
const LONGEST = 150;

/** Adds the sentences that the items of a passage make. A quotation that ends its own sentence may end this one. */
export function addSentences(found: Sentence[], text: string, items: readonly Item[], passage: number): void {
  let encoded = '';
  for (const { tag } of items) encoded += TAGS[tag];
  let from = 0;
  for (let to = 1; to <= items.length; to += 1) {
    const ends = to - from > LONGEST || endsSentence(text, items, encoded, to - 1);
    if (!ends && to < items.length) continue;
    const own = items.slice(from, to);
    const { start } = own[0] ?? { start: 0 };
    const { end } = own.at(-1) ?? { end: 0 };
    found.push({ items: own, encoded: encoded.slice(from, to), start, end, passage });
    from = to;
  }
}

function endsSentence(text: string, items: readonly Item[], encoded: string, at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (item?.tag === 'stop') return next?.tag !== 'stop';
  if (item?.tag !== 'quotation' || !next || next.tag === 'stop') return false;
  const ending = lastSign(text, item.start, item.end);
  if (next.tag === 'quotation') return ending === '.' || ending === '?' || ending === '!';
  if (!'.!?…'.includes(ending) || ending === '') return false;
  if (!(kindAt(text, next.start) & (UPPER | NUMBER))) return false;
  return !SAYING_FOLLOWS.test(encoded.slice(at + 1, at + 20));
}
