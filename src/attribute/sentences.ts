import type { Span } from '../model';
import { kindAt, NUMBER, UPPER } from '../text/letters';
import { lastSign } from './ending';
import type { Item } from './items';

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

/** Splits the items of a passage into sentences. A quotation that ends its own sentence may end this one. */
export function sentencesOf(text: string, items: readonly Item[], passage: number): Sentence[] {
  let letters = '';
  for (const { letter } of items) letters += letter;
  const found: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < items.length; at += 1) {
    if (at - from < LONGEST && !endsSentence(text, items, letters, at)) continue;
    found.push(sentence(items, letters, from, at + 1, passage));
    from = at + 1;
  }
  if (from < items.length) found.push(sentence(items, letters, from, items.length, passage));
  return found;
}

function sentence(
  items: readonly Item[],
  letters: string,
  from: number,
  to: number,
  passage: number,
): Sentence {
  const own = items.slice(from, to);
  return {
    items: own,
    letters: letters.slice(from, to),
    start: own[0]?.start ?? 0,
    end: own.at(-1)?.end ?? 0,
    passage,
  };
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
