import type { TextBlock } from '../../../blocks';
import { CASELESS, kindAt, NUMBER, UPPER } from '../../../text/letters';
import { isReadLabel } from './marked';

const MOST_WORDS = 32;
/** A title says something; a name alone may be a fact behind its label. */
const LEAST_WORDS = 3;
/** A label, a sign, and what may be a title. */
const LABELLED = /^[^\p{L}\p{N}]{0,4}([^:：»>|→▶!?.。]{2,40}?)\s*[:：»>|→▶]\s*(\S.*)$/u;

/** Whether a block is the title of another story behind a label that asks the reader to go on there. */
export function isReadAlso({ text, words, linked }: TextBlock): boolean {
  if (words > MOST_WORDS || words < 2) return false;
  const [, label = '', title = ''] = LABELLED.exec(text) ?? [];
  if (
    label === '' ||
    title.length < 8 ||
    (!(kindAt(title, 0) & (UPPER | CASELESS | NUMBER)) && !/["“„«「『']/.test(title[0] ?? ''))
  )
    return false;
  const isLink = linked * 10 >= text.length * 7;
  if (/[:：]$/.test(title) || (title.split(' ').length < LEAST_WORDS && !(kindAt(title, 0) & CASELESS)))
    return false;
  if (!isLink && /[.。]["”’»]?$/.test(title)) return false;
  return isReadLabel(label);
}
