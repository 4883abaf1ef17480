import type { QuoteKind, Span } from '../../model';
import { firstOf } from '../../text/ending';
import { CASELESS, kindAt, NUMBER, UPPER } from '../../text/letters';
import type { Flat } from '../spans/flat';
import type { Attributed } from './attributed';
import { textOf } from './quotedText';
import type { Utterance } from './utterances';

/** Where a quotation stands: in a headline, set off from the running text as a pull quote is, or in that text. */
export type Placement = 'headline' | 'set-off' | 'running';

/** What kind of quotation an utterance is, by its form or its place. */
export function quoteKindOf(flat: Flat, attributed: Attributed, parts: readonly Span[]): QuoteKind {
  const { quotation, sentence } = attributed;
  if ('kind' in quotation) return quotation.kind;
  const passage = flat.passages[sentence.passage];
  if (passage && (passage.role === 'heading' || isTitle(flat, sentence.passage))) return 'headline';
  const text = textOf(flat, parts);
  if (!(kindAt(text, firstOf(text)) & (UPPER | CASELESS | NUMBER))) return 'partial';
  return '.,!?…—–-'.includes(text.slice(-1)) || text.split(' ').length > 5 ? 'whole' : 'partial';
}

/** Where an utterance of some kind stands. One that is all of its paragraph may be a pull quote. */
export function placementOf(flat: Flat, { attributed }: Utterance, kind: QuoteKind): Placement {
  if (kind === 'headline') return 'headline';
  const { quotation, sentence } = attributed;
  if ('kind' in quotation)
    return quotation.kind === 'block' || quotation.kind === 'post' ? 'set-off' : 'running';
  const passage = flat.passages[sentence.passage];
  const { start, end } = quotation.outer;
  // No letter of a long paragraph is looked at twice for each quotation in it: two looks end at the first one that shows.
  const isAll =
    passage && isSpace(flat.text.slice(passage.start, start)) && isSpace(flat.text.slice(end, passage.end));
  return isAll ? 'set-off' : 'running';
}

function isSpace(text: string): boolean {
  return !/\S/.test(text);
}

/** One of the first lines, short and without a full stop. */
function isTitle(flat: Flat, number: number): boolean {
  const passage = flat.passages[number];
  if (!passage || number > 2 || flat.passages.length < number + 2) return false;
  const line = flat.text.slice(passage.start, passage.end).trim();
  return line.length <= 160 && !/[.,!?:;]["'”’]?$/.test(line);
}
