import type { Packed } from '../../languages/quotations';
import { kindAt, kindOf, LETTER, NUMBER, runOf, SPACE, UPPER } from '../../text/letters';
import { beside, isEnding, kindOfSide, LETTERS, precedes, wordBefore } from './besideMarks';
import type { QuotationMark } from './quotationMark';

/** What is out of the question. */
export const NEVER = 10;
const SINGLE = "'’‘‛`";

type Costs = Pick<QuotationMark, 'open' | 'close' | 'skip'>;

/** What each role of a mark costs, by the letters around it. */
export function costsOf(line: string, glyph: string, at: number, lang: Packed): Costs {
  if (SINGLE.includes(glyph)) return costsOfSingle(line, glyph, at, lang);
  const before = line.charAt(at - 1);
  const after = line.charAt(at + glyph.length);
  const role = roleIn(lang.marks, glyph) || roleIn(ROLES, glyph);
  if (role === '') return costsOfDouble(line, glyph, at);
  const open = role === ')' ? NEVER : role === '>' ? 2 : 0;
  const close = role === '(' ? NEVER : role === '<' ? 2 : 0;
  const kind = kindOfSide(before);
  const opens = kind & SPACE && kindOfSide(after) & LETTERS;
  return {
    open: kind & LETTERS ? open + 1 : open,
    close: opens ? close + 1 : close,
    skip: glyph === '”' && kind & NUMBER ? 0.5 : 4,
  };
}

/** What a mark is for where the language says nothing else: each with its `Role`. */
const ROLES = '“< ”> „( ‟( ‚( «< »> ‹< ›> 「( 」) 『( 』) 《( 》) ``(';

/** What a mark is for among some marks; empty where they say nothing of it. */
function roleIn(marks: string, glyph: string): string {
  const at = marks.indexOf(glyph);
  return at < 0 ? '' : marks.charAt(at + glyph.length);
}

function costsOfDouble(line: string, glyph: string, at: number): Costs {
  const [before, after] = beside(line, at, at + glyph.length);
  const inner = line.charAt(at + glyph.length);
  const [left, right] = [kindOfSide(before), kindOfSide(after)];
  let open = 1;
  let close = 1;
  if (precedes(before)) open = 0;
  else if (left & LETTERS) open = 4;
  else if (left & NUMBER) open = 5;
  if (right & SPACE) open += kindOfSide(inner) & SPACE ? 4 : 1;
  if (left & SPACE) close = right & LETTERS ? 6 : right & SPACE ? 1.5 : 3;
  else if (right & SPACE || isEnding(after)) close = 0;
  else if (isEnding(before)) close = 0.7;
  else if (right & LETTERS) close = 3;
  const measure = left & NUMBER && glyph === '"';
  return { open, close: measure ? close + 0.2 : close, skip: measure ? 0.5 : 4 };
}

const INSIDE: Costs = { open: NEVER, close: NEVER, skip: 0 };

function costsOfSingle(line: string, glyph: string, at: number, lang: Packed): Costs {
  const tight = line.charAt(at - 1);
  const glued = kindOfSide(tight) & (LETTERS | NUMBER);
  if (glued && kindOfSide(line.charAt(at + 1)) & (LETTERS | NUMBER)) return INSIDE;
  // "the F.B.I.'s review": the possessive of an abbreviation.
  if (tight === '.' && !(kindAt(line, at + 2) & (LETTER | NUMBER)))
    if (lang.possessiveEnd?.test(`'${line.charAt(at + 1)}`)) return INSIDE;
  const [before, after] = beside(line, at, at + 1);
  const [left, right] = [kindOfSide(before), kindOfSide(after)];
  const blank = (right & SPACE) !== 0;
  const large = right & (UPPER | NUMBER) || after === '[';
  let [open, close, skip] = [NEVER, NEVER, 4];
  if (precedes(before)) {
    open = blank ? 6 : glyph === '’' ? 2.5 : 0;
    close = left & SPACE ? (blank ? 3 : 7) : blank ? 0 : 4;
    const word = line.slice(at + 1, runOf(line, at + 1, Math.min(at + 16, line.length), LETTER | NUMBER));
    if (` ${lang.elisions} `.includes(` ${word.toLowerCase()} `)) {
      skip = 0.2;
      open += 0.6;
    } else if (kindOf(word.charCodeAt(0)) & NUMBER && lang.decade?.test(word)) {
      skip = 0.1;
      open += 1;
    }
    if (glyph === '’' && skip < 1) open = NEVER;
  } else if (left & (LETTERS | NUMBER)) {
    const tail = wordBefore(line, at).toLowerCase();
    const plural = lang.barePossessiveEnd?.test(tail) ?? false;
    close = blank ? (plural ? 1 : 0.7) : 0.3;
    skip = plural ? 0.5 : lang.clippedEnd?.test(tail) ? 0.6 : left & NUMBER ? 0.8 : 3;
    if (` ${lang.clipped} `.includes(` ${tail} `)) skip = 0.3;
    open = tight === before ? NEVER : 1.5;
  } else {
    close = blank || isEnding(after) ? 0 : large ? 0.8 : 0.5;
    open = blank ? 7 : large ? 1 : 2.5;
    skip = 6;
  }
  if (glyph === '‘') {
    close = roleIn(lang.marks, glyph) === ')' ? close : close + 1.5;
    if (skip >= 4 || skip === 3) open = Math.min(open, 0.2);
  }
  return { open, close, skip };
}
