import type { Span } from '../model';
import { kindAt, LETTER, LOWER, MARK, NUMBER, runOf, SPACE } from './letters';

/** A word, or one sign that is no word. */
export interface Word extends Span {
  readonly text: string;
  readonly sign: boolean;
}

const CORE = LETTER | MARK | NUMBER;

/**
 * Splits some letters of a text into words and signs. A word is letters with what may stand inside one: don't, U.S.,
 * e-mail, @name, 3.5, AT&T. The places are those in the text.
 */
export function words(text: string, from = 0, to = text.length): Word[] {
  const found: Word[] = [];
  for (let start = from; start < to; ) {
    const kind = kindAt(text, start);
    if (kind & SPACE) {
      start += 1;
      continue;
    }
    const core = kind & CORE || !opens(text.charCodeAt(start)) ? start : start + 1;
    let end = runOf(text, core, to, CORE);
    let sign = end === core;
    if (sign) end = start + width(text, start, to);
    else {
      for (let next = end; end < to && joins(text, end, from, to); end = next) {
        next = runOf(text, end + 1, to, CORE);
        if (next === end + 1) break;
      }
      // Marks alone make no word.
      sign = (kindAt(text, core) & MARK) !== 0 && !/[\p{L}\p{N}]/u.test(text.slice(core, end));
    }
    found.push({ text: text.slice(start, end), start, end, sign });
    start = end;
  }
  return found;
}

/** Signs that may open a word: @ # $ € £. */
function opens(unit: number): boolean {
  return unit === 64 || unit === 35 || unit === 36 || unit === 0x20ac || unit === 0xa3;
}

/** How many units the letter at a place takes. */
function width(text: string, at: number, to: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= to) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** Whether the sign at a place may stand inside a word, between the runs before and after it. */
function joins(text: string, at: number, from: number, to: number): boolean {
  if (at + 1 >= to) return false;
  const unit = text.charCodeAt(at);
  if (unit === 39 || unit === 0x2019 || unit === 38 || unit === 95) return true;
  if (unit === 45) return (kindAt(text, at + 1) & (LETTER | NUMBER)) !== 0;
  return unit === 46 && pointJoins(text, at, from, to);
}

/** A point stands inside 3.5 and example.com, and after the single letters of U.S. */
function pointJoins(text: string, at: number, from: number, to: number): boolean {
  const next = kindAt(text, at + 1);
  if (next & NUMBER) return true;
  if (!(next & LETTER)) return false;
  const after = at + 1 + width(text, at + 1, to);
  const second = after < to ? kindAt(text, after) : 0;
  if (next & LOWER && second & LETTER) return true;
  const closes = after >= to || text.charCodeAt(after) === 46 || !(second & LETTER);
  return closes && single(text, at, from);
}

/** A letter that is no part of a longer run stands before a place. */
function single(text: string, at: number, from: number): boolean {
  const first = before(text, at, from);
  return first >= from && (kindAt(text, first) & LETTER) !== 0 && !letterBefore(text, first, from);
}

function letterBefore(text: string, at: number, from: number): boolean {
  const first = before(text, at, from);
  return first >= from && (kindAt(text, first) & LETTER) !== 0;
}

/** Where the letter before a place begins. */
function before(text: string, at: number, from: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && at - 2 >= from ? at - 2 : at - 1;
}
