import type { Span } from '../../model';
import { kindAt, NUMBER, UPPER } from '../../text/letters';
import { lastSign } from '../spans/ending';
import type { Item } from './chunks';

/** Items from one end of sentence to the next, and their letters. */
export interface Sentence extends Span {
  readonly items: readonly Item[];
  readonly letters: string;
  readonly passage: number;
}

/** A clause of saying that follows a quotation even where the quotation ends as a sentence does. */
const FOLLOWS = /^(?:[ath]*v[at]*[ngp]|[ngp](?:o[ngt])*[ath]*v[at]*(?:[.,:q]|$|o))/;

/** So that no sentence, however long, makes the search around its quotations long. */
const LONGEST = 150;

/** Adds the sentences that the items of a passage make. A quotation that ends its own sentence may end this one. */
export function addSentences(found: Sentence[], text: string, items: readonly Item[], passage: number): void {
  let letters = '';
  for (const { letter } of items) letters += letter;
  let from = 0;
  for (let to = 1; to <= items.length; to += 1) {
    const ends = to - from > LONGEST || endsSentence(text, items, letters, to - 1);
    if (!ends && to < items.length) continue;
    const own = items.slice(from, to);
    const { start } = own[0] ?? { start: 0 };
    const { end } = own.at(-1) ?? { end: 0 };
    found.push({ items: own, letters: letters.slice(from, to), start, end, passage });
    from = to;
  }
}

function endsSentence(text: string, items: readonly Item[], letters: string, at: number): boolean {
  const letter = letters.charAt(at);
  if (letter === '.') return letters.charAt(at + 1) !== '.';
  if (letter !== 'q') return false;
  const item = items[at];
  const next = items[at + 1];
  if (!item || !next || next.letter === '.') return false;
  const ending = lastSign(text, item.start, item.end);
  if (next.letter === 'q') return ending === '.' || ending === '?' || ending === '!';
  if (!'.!?…'.includes(ending) || ending === '') return false;
  if (!(kindAt(text, next.start) & (UPPER | NUMBER))) return false;
  return !FOLLOWS.test(letters.slice(at + 1, at + 20));
}
