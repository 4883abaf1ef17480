import type { Span } from '../model';
import { kindAt, kindOf, LETTER, MARK, NUMBER, runOf, SPACE, UPPER } from '../text/letters';
import type { Language } from './lang/language';
import { list } from './list';

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

const is = (letter: string, kinds: number) => (kindOf(letter.charCodeAt(0)) & kinds) !== 0;
const isOf = (letter: string, signs: string) => letter !== '' && signs.includes(letter);
const isLetter = (letter: string) => is(letter, LETTER | MARK);
const isDigit = (letter: string) => is(letter, NUMBER);
const isUpper = (letter: string) => is(letter, UPPER | NUMBER) || letter === '[';
/** The end of a text is as good as a space. */
const isBlank = (letter: string) => letter === '' || is(letter, SPACE);
const precedes = (letter: string) => isBlank(letter) || isOf(letter, '([{<—–-:/…');
const isEnding = (letter: string) => isOf(letter, '.,!?…;:)]—–-%*');

/**
 * Prices the roles of every quotation mark and apostrophe, passage by passage. Apostrophes inside words are left out,
 * and so are the passages that hold no mark. Passages stand in their order, and apart by at least a line break.
 */
export function marksOf(text: string, passages: readonly Span[], lang: Language): Map<Span, Mark[]> {
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
    for (const [glyph, start] of glyphs(text, match[0], match.index, doubled)) {
      const prices = price(text, glyph, start, lang);
      if (prices.open >= NEVER && prices.close >= NEVER) continue;
      const first = marks.length === 0 && text.slice(passage.start, start).trim() === '';
      marks.push({ ...prices, start, end: start + glyph.length, first });
    }
    if (marks.length > 0) found.set(passage, marks);
  }
  return found;
}

/** Whether the text writes its double marks as two apostrophes: one stands where a quotation begins. */
function doublesApostrophes(text: string): boolean {
  return /(?:^|[\s(—])''[\p{L}\p{N}[$.]/mu.test(text);
}

/** The marks that a run of signs is made of, with their places. */
function glyphs(text: string, run: string, at: number, doubled: boolean): [string, number][] {
  if (run.length === 3 && doubled) {
    // Three in a row: the inner one stands nearer to the words.
    const opening = at === 0 || /[\s(—]/.test(text.charAt(at - 1));
    return [
      [opening ? "''" : "'", at],
      [opening ? "'" : "''", at + (opening ? 2 : 1)],
    ];
  }
  if (run.length === 1 || run === '``' || (doubled && run.length === 2)) return [[run, at]];
  return [...run].map((_, index) => ["'", at + index]);
}

type Prices = Pick<Mark, 'glyph' | 'open' | 'close' | 'skip'>;

function price(line: string, glyph: string, at: number, lang: Language): Prices {
  if (SINGLE.includes(glyph)) return priceSingle(line, glyph, at, lang);
  const before = line.charAt(at - 1);
  const after = line.charAt(at + glyph.length);
  const role = roleIn(lang.marks, glyph) || roleIn(ROLES, glyph);
  if (role === '') return priceDouble(line, glyph, at);
  const open = role === ')' ? NEVER : role === '>' ? 2 : 0;
  const close = role === '(' ? NEVER : role === '<' ? 2 : 0;
  const misplaced = {
    open: isLetter(before) ? 1 : 0,
    close: isBlank(before) && isLetter(after) ? 1 : 0,
  };
  const measure = glyph === '”' && isDigit(before) ? 0.5 : 4;
  return { glyph, open: open + misplaced.open, close: close + misplaced.close, skip: measure };
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
  let open = 1;
  let close = 1;
  if (precedes(before)) open = 0;
  else if (isLetter(before)) open = 4;
  else if (isDigit(before)) open = 5;
  if (isBlank(after)) open += isBlank(inner) ? 4 : 1;
  if (isBlank(before)) close = isLetter(after) ? 6 : isBlank(after) ? 1.5 : 3;
  else if (isBlank(after) || isEnding(after)) close = 0;
  else if (isEnding(before)) close = 0.7;
  else if (isLetter(after)) close = 3;
  const measure = isDigit(before) && glyph === '"';
  return { glyph, open, close: measure ? close + 0.2 : close, skip: measure ? 0.5 : 4 };
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

const INSIDE: Omit<Prices, 'glyph'> = { open: NEVER, close: NEVER, skip: 0 };

function priceSingle(line: string, glyph: string, at: number, lang: Language): Prices {
  const tight: [string, string] = [line.charAt(at - 1), line.charAt(at + 1)];
  const glued = is(tight[0], LETTER | MARK | NUMBER);
  if (glued && is(tight[1], LETTER | MARK | NUMBER)) return { glyph, ...INSIDE };
  // "the F.B.I.'s review": the possessive of an abbreviation.
  if (tight[0] === '.' && tight[1] === 's' && !(kindAt(line, at + 2) & (LETTER | NUMBER)))
    return { glyph, ...INSIDE };
  const [before, after] = beside(line, at, at + 1);
  let [open, close, skip] = [NEVER, NEVER, 4];
  if (precedes(before)) {
    open = isBlank(after) ? 6 : glyph === '’' ? 2.5 : 0;
    close = isBlank(before) ? (isBlank(after) ? 3 : 7) : isBlank(after) ? 0 : 4;
    const word = line.slice(at + 1, runOf(line, at + 1, Math.min(at + 16, line.length), LETTER | NUMBER));
    if (list(lang.elisions).includes(word.toLowerCase())) {
      skip = 0.2;
      open += 0.6;
    } else if (/^\d\ds?$/.test(word)) {
      skip = 0.1;
      open += 1;
    }
    if (glyph === '’' && skip < 1) open = NEVER;
  } else if (isLetter(before) || isDigit(before)) {
    const tail = wordBefore(line, at).toLowerCase();
    close = isBlank(after) ? (tail.endsWith('s') ? 1 : 0.7) : 0.3;
    skip = tail.endsWith('s') ? 0.5 : tail.endsWith('in') ? 0.6 : isDigit(before) ? 0.8 : 3;
    if (list(lang.clipped).includes(tail)) skip = 0.3;
    open = tight[0] === before ? NEVER : 1.5;
  } else {
    close = isBlank(after) || isEnding(after) ? 0 : isUpper(after) ? 0.8 : 0.5;
    open = isBlank(after) ? 7 : isUpper(after) ? 1 : 2.5;
    skip = 6;
  }
  if (glyph === '‘') {
    close = roleIn(lang.marks, glyph) === ')' ? close : close + 1.5;
    if (skip >= 4 || skip === 3) open = Math.min(open, 0.2);
  }
  return { glyph, open, close, skip };
}

/** The letters and figures right before a place. */
function wordBefore(line: string, at: number): string {
  let start = at;
  while (start > at - 12 && kindAt(line, start - 1) & (LETTER | NUMBER)) start -= 1;
  return line.slice(start, at);
}
