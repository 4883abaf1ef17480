import type { Packed } from '../../languages/quotations';
import type { Span } from '../../model';
import { kindAt, kindOf, LETTER, MARK, NUMBER, runOf, SPACE, UPPER } from '../../text/letters';

/**
 * A sign that may open a quotation, close one, or do neither.
 * Each role has a price: 0 is what the letters around it suggest, 10 is out of the question.
 */
export interface Mark extends Span {
  readonly glyph: string;
  readonly open: number;
  readonly close: number;
  readonly skip: number;
  /** It stands at the start of its passage. */
  readonly first: boolean;
}

const NEVER = 10;
const GLYPH = /'{3}|''|``|["“”„‟«»‹›「」『』《》'’‘‚‛`]/g;
const SINGLE = "'’‘‛`";

const LETTERS = LETTER | MARK;

/** The kind of what stands beside a mark. The end of a text is as good as a space. */
const kindOfSide = (letter: string) => (letter === '' ? SPACE : kindOf(letter.charCodeAt(0)));
const precedes = (letter: string) => (kindOfSide(letter) & SPACE) !== 0 || '([{<—–-:/…'.includes(letter);
const isEnding = (letter: string) => '.,!?…;:)]—–-%*'.includes(letter);

/**
 * Prices the roles of every quotation mark and apostrophe, passage by passage. Apostrophes inside words are left out,
 * and so are the passages that hold no mark. Passages stand in their order, and apart by at least a line break.
 */
export function marksOf(text: string, passages: readonly Span[], lang: Packed): Map<Span, Mark[]> {
  const found = new Map<Span, Mark[]>();
  const doubled = text.includes("''") && doublesApostrophes(text);
  let number = 0;
  GLYPH.lastIndex = 0;
  for (let match = GLYPH.exec(text); match; match = GLYPH.exec(text)) {
    while ((passages[number]?.end ?? Number.POSITIVE_INFINITY) <= match.index) number += 1;
    const passage = passages[number];
    if (!passage) break;
    if (match.index < passage.start) continue;
    const marks = found.get(passage) ?? [];
    const run = match[0];
    let start = match.index;
    for (const glyph of run.length === 1 ? run : glyphs(text, run, start, doubled)) {
      const end = start + glyph.length;
      const { open, close, skip } = price(text, glyph, start, lang);
      if (open < NEVER || close < NEVER) {
        const first = marks.length === 0 && text.slice(passage.start, start).trim() === '';
        marks.push({ glyph, open, close, skip, start, end, first });
      }
      start = end;
    }
    if (marks.length > 0) found.set(passage, marks);
  }
  return found;
}

/** Whether the text writes its double marks as two apostrophes: one stands where a quotation begins. */
function doublesApostrophes(text: string): boolean {
  return /(?:^|[\s(—])''[\p{L}\p{N}[$.]/mu.test(text);
}

/** The marks that a run of two or three signs is made of. */
function glyphs(text: string, run: string, at: number, doubled: boolean): readonly string[] {
  if (run.length === 3 && doubled) {
    // Three in a row: the inner one stands nearer to the words.
    const opening = at === 0 || /[\s(—]/.test(text.charAt(at - 1));
    return opening ? ["''", "'"] : ["'", "''"];
  }
  return run === '``' || (doubled && run.length === 2) ? [run] : run.split('');
}

type Prices = Pick<Mark, 'open' | 'close' | 'skip'>;

function price(line: string, glyph: string, at: number, lang: Packed): Prices {
  if (SINGLE.includes(glyph)) return priceSingle(line, glyph, at, lang);
  const before = line.charAt(at - 1);
  const after = line.charAt(at + glyph.length);
  const role = roleIn(lang.marks, glyph) || roleIn(ROLES, glyph);
  if (role === '') return priceDouble(line, glyph, at);
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

function priceDouble(line: string, glyph: string, at: number): Prices {
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

/** The nearest letters around a mark that are not marks themselves; a space counts. */
function beside(line: string, start: number, end: number): [string, string] {
  let [left, right] = [start - 1, end];
  while (left >= 0 && left > start - 4 && isMark(line.charAt(left))) left -= 1;
  while (right < line.length && right < end + 3 && isMark(line.charAt(right))) right += 1;
  return [line.charAt(left), line.charAt(right)];
}

function isMark(letter: string): boolean {
  return letter !== '' && '"“”„‟«»‹›\'’‘‚‛`'.includes(letter);
}

const INSIDE: Prices = { open: NEVER, close: NEVER, skip: 0 };

function priceSingle(line: string, glyph: string, at: number, lang: Packed): Prices {
  const tight = line.charAt(at - 1);
  const glued = kindOfSide(tight) & (LETTERS | NUMBER);
  if (glued && kindOfSide(line.charAt(at + 1)) & (LETTERS | NUMBER)) return INSIDE;
  // "the F.B.I.'s review": the possessive of an abbreviation.
  if (tight === '.' && line.charAt(at + 1) === 's' && !(kindAt(line, at + 2) & (LETTER | NUMBER)))
    return INSIDE;
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
    } else if (kindOf(word.charCodeAt(0)) & NUMBER && /^\d\ds?$/.test(word)) {
      skip = 0.1;
      open += 1;
    }
    if (glyph === '’' && skip < 1) open = NEVER;
  } else if (left & (LETTERS | NUMBER)) {
    const tail = wordBefore(line, at).toLowerCase();
    const plural = tail.endsWith('s');
    close = blank ? (plural ? 1 : 0.7) : 0.3;
    skip = plural ? 0.5 : tail.endsWith('in') ? 0.6 : left & NUMBER ? 0.8 : 3;
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

/** The letters and figures right before a place. */
function wordBefore(line: string, at: number): string {
  let start = at;
  while (start > at - 12 && kindAt(line, start - 1) & (LETTER | NUMBER)) start -= 1;
  return line.slice(start, at);
}
