import type { Span } from '../model';
import type { Passage } from './flat';
import type { Language } from './lang/language';

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
const SINGLE = new Set(["'", '’', '‘', '‛', '`']);
const LETTER = /[\p{L}\p{M}]/u;
const UPPER = /[\p{Lu}\p{N}[]/u;
const DIGIT = /\p{N}/u;
const SPACE = /^[\s\u00a0\u202f]?$/;
const OPENER = /[\s([{<—–\-:/…\u00a0\u202f]/;
const ENDING = /[.,!?…;:)\]—–\-%*]/;

/**
 * Prices the roles of every quotation mark and apostrophe of a passage.
 * `doubled` says whether two apostrophes in a row are one mark here.
 */
export function marksOf(text: string, passage: Passage, lang: Language, doubled: boolean): Mark[] {
  const line = text.slice(passage.start, passage.end);
  const found: Mark[] = [];
  const opening = line.length - line.trimStart().length;
  for (const [glyph, at] of glyphs(line, doubled)) {
    const mark = price(line, glyph, at, lang);
    if (mark.open >= NEVER && mark.close >= NEVER) continue;
    const start = at + passage.start;
    found.push({ ...mark, start, end: start + glyph.length, first: at <= opening });
  }
  return found;
}

/** Whether the text writes its double marks as two apostrophes: one stands where a quotation begins. */
export function doublesApostrophes(text: string): boolean {
  return /(?:^|[\s(—])''[\p{L}\p{N}[$.]/mu.test(text);
}

function* glyphs(line: string, doubled: boolean): Generator<[string, number]> {
  for (const { 0: glyph, index } of line.matchAll(GLYPH)) {
    if (glyph.length === 3 && doubled) {
      // Three in a row: the inner one stands nearer to the words.
      const opening = /^$|[\s(—]/.test(line.charAt(index - 1));
      yield [opening ? "''" : "'", index];
      yield [opening ? "'" : "''", index + (opening ? 2 : 1)];
      continue;
    }
    if (glyph.length === 1 || glyph === '``' || (doubled && glyph.length === 2)) {
      yield [glyph, index];
      continue;
    }
    for (let at = 0; at < glyph.length; at += 1) yield ["'", index + at];
  }
}

type Prices = Pick<Mark, 'glyph' | 'open' | 'close' | 'skip'>;

function price(line: string, glyph: string, at: number, lang: Language): Prices {
  const before = line.charAt(at - 1);
  const after = line.charAt(at + glyph.length);
  if (SINGLE.has(glyph)) return priceSingle(line, glyph, at, lang);
  const role = lang.marks[glyph] ?? ROLES[glyph] ?? 'both';
  if (role === 'both') return priceDouble(line, glyph, at);
  const open = role === 'close' ? NEVER : role === 'either-close' ? 2 : 0;
  const close = role === 'open' ? NEVER : role === 'either-open' ? 2 : 0;
  const misplaced = {
    open: LETTER.test(before) ? 1 : 0,
    close: SPACE.test(before) && LETTER.test(after) ? 1 : 0,
  };
  const measure = glyph === '”' && DIGIT.test(before) ? 0.5 : 4;
  return { glyph, open: open + misplaced.open, close: close + misplaced.close, skip: measure };
}

type Role = 'open' | 'close' | 'either-open' | 'either-close' | 'both';

/** What a mark is for where the language says nothing else. */
const ROLES: Readonly<Record<string, Role>> = {
  '“': 'either-open',
  '”': 'either-close',
  '„': 'open',
  '‟': 'open',
  '‚': 'open',
  '«': 'either-open',
  '»': 'either-close',
  '‹': 'either-open',
  '›': 'either-close',
  '「': 'open',
  '」': 'close',
  '『': 'open',
  '』': 'close',
  '《': 'open',
  '》': 'close',
  '``': 'open',
};

function priceDouble(line: string, glyph: string, at: number): Prices {
  const [before, after] = beside(line, at, at + glyph.length);
  const inner = line.charAt(at + glyph.length);
  let open = 1;
  let close = 1;
  if (SPACE.test(before) || OPENER.test(before)) open = 0;
  else if (LETTER.test(before)) open = 4;
  else if (DIGIT.test(before)) open = 5;
  if (SPACE.test(after)) open += SPACE.test(inner) ? 4 : 1;
  if (SPACE.test(before)) close = LETTER.test(after) ? 6 : SPACE.test(after) ? 1.5 : 3;
  else if (SPACE.test(after) || ENDING.test(after)) close = 0;
  else if (ENDING.test(before)) close = 0.7;
  else if (LETTER.test(after)) close = 3;
  const measure = DIGIT.test(before) && glyph === '"';
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

function priceSingle(line: string, glyph: string, at: number, lang: Language): Prices {
  const tight: [string, string] = [line.charAt(at - 1), line.charAt(at + 1)];
  const [before, after] = beside(line, at, at + 1);
  const glued = LETTER.test(tight[0]) || DIGIT.test(tight[0]);
  if (glued && (LETTER.test(tight[1]) || DIGIT.test(tight[1]))) {
    return { glyph, open: NEVER, close: NEVER, skip: 0 };
  }
  // "the F.B.I.'s review": the possessive of an abbreviation.
  if (tight[0] === '.' && /^s(?![\p{L}\p{N}])/u.test(line.slice(at + 1, at + 3)))
    return { glyph, open: NEVER, close: NEVER, skip: 0 };
  let [open, close, skip] = [NEVER, NEVER, 4];
  const word = /^[\p{L}\p{N}]*/u.exec(line.slice(at + 1, at + 16))?.[0] ?? '';
  if (SPACE.test(before) || OPENER.test(before)) {
    open = SPACE.test(after) ? 6 : glyph === '’' ? 2.5 : 0;
    close = SPACE.test(before) ? (SPACE.test(after) ? 3 : 7) : SPACE.test(after) ? 0 : 4;
    if (isElision(word, lang)) {
      skip = 0.2;
      open += 0.6;
    } else if (/^\d\ds?$/.test(word)) {
      skip = 0.1;
      open += 1;
    }
    if (glyph === '’' && skip < 1) open = NEVER;
  } else if (LETTER.test(before) || DIGIT.test(before)) {
    const tail = /[\p{L}\p{N}]*$/u.exec(line.slice(Math.max(0, at - 12), at))?.[0] ?? '';
    close = SPACE.test(after) ? (/s$/i.test(tail) ? 1 : 0.7) : 0.3;
    skip = /s$/i.test(tail) ? 0.5 : /in$/i.test(tail) ? 0.6 : DIGIT.test(before) ? 0.8 : 3;
    if (lang.clipped?.includes(tail.toLowerCase())) skip = 0.3;
    open = tight[0] === before ? NEVER : 1.5;
  } else {
    close = SPACE.test(after) || ENDING.test(after) ? 0 : UPPER.test(after) ? 0.8 : 0.5;
    open = SPACE.test(after) ? 7 : UPPER.test(after) ? 1 : 2.5;
    skip = 6;
  }
  if (glyph === '‘') {
    close = lang.marks[glyph] === 'close' ? close : close + 1.5;
    if (skip >= 4 || skip === 3) open = Math.min(open, 0.2);
  }
  return { glyph, open, close, skip };
}

function isElision(word: string, lang: Language): boolean {
  return lang.elisions.includes(word.toLowerCase());
}
