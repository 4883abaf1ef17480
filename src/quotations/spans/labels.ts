import { list } from '../../languages/list';
import type { Packed } from '../../languages/quotations';
import type { Span } from '../../model';
import { CASELESS, kindAt, NUMBER, UPPER } from '../../text/letters';

/** What opens a line to say who speaks in it: "Q:", "MODERATOR:", "Ida Lund (00:09:40)". */
export interface Label extends Span {
  /** The label itself, without signs and time. */
  readonly name: string;
  /** Whether it stands for whoever asks or answers, or names somebody. */
  readonly means: 'asks' | 'answers' | 'name';
  /** A time stands beside it. */
  readonly timed: boolean;
  /** A colon follows it. */
  readonly colon: boolean;
  /** Where the words begin that are said, from the beginning of the line. */
  readonly said: number;
}

/** No label is longer, its time counted in. */
const LONGEST = 64;

const TIME = String.raw`[[(]?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?[\])]?`;
const TIME_BEFORE = new RegExp(`^\\s*${TIME}[\\s–—-]*`, 'i');
const TIME_AFTER = new RegExp(`^[\\s,–—-]*${TIME}(?=\\s|:|$)`, 'i');
const NAME = /^\s*(\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}.'’-]*){0,4}|\p{Lo}{1,10})/u;
const COLON = /^\s*[:：]\s*/;
/** After a letter that stands for whoever asks or answers: "P. –". */
const DASH = /^\s*\.?\s*[–—-]\s+/;

/** The label that opens a line, or null. One that is the whole line has nothing said after it. */
export function labelOf(line: string, lang: Packed): Label | null {
  const opening = line.slice(0, LONGEST);
  const before = opening.includes(':') || opening.includes('：') || DASH.test(opening.slice(1, 5));
  const alone = line.length < LONGEST;
  if (!before && !alone) return null;
  const first = opening.trimStart();
  if (!(kindAt(first, 0) & (UPPER | CASELESS | NUMBER)) && !/^[[(]\d/.test(first)) return null;
  const early = TIME_BEFORE.exec(opening)?.[0].length ?? 0;
  const match = NAME.exec(opening.slice(early));
  const name = (match?.[1] ?? '').trim();
  if (!match || name === '') return null;
  const start = early + match[0].length - (match[1] ?? '').length;
  let said = early + match[0].length;
  const late = TIME_AFTER.exec(opening.slice(said))?.[0].length ?? 0;
  const timed = early > 0 || late > 0;
  said += late;
  const means = meaningOf(name, lang);
  const colon = COLON.exec(opening.slice(said))?.[0].length ?? 0;
  const sign = colon || (means === 'name' ? 0 : (DASH.exec(opening.slice(said))?.[0].length ?? 0));
  said += sign;
  if (said >= line.trimEnd().length && /\p{L}{3}\.$/u.test(name)) return null;
  if (said < line.trimEnd().length ? !sign && !timed : !alone) return null;
  if (said < line.length && colon && kindAt(line, said) & NUMBER && !/\s/.test(line.charAt(said - 1)))
    return null;
  return { name, means, timed, colon: colon > 0, start, end: start + name.length, said };
}

/** Whether a label is one of the letters and words that a language has for questions and answers. */
function meaningOf(name: string, { turns }: Packed): Label['means'] {
  const label = name.replace(/\.$/, '').toLowerCase();
  for (const pair of list(turns)) {
    const [asks = '', answers = ''] = pair.split(':');
    if (label === asks) return 'asks';
    if (label === answers) return 'answers';
  }
  return 'name';
}
