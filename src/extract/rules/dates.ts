import type { TextBlock } from '../../blocks';
import { anyOf, derived, wordsIn as listed } from '../../languages/derived';
import { monthBeginnings } from '../../languages/months';
import { LETTER, runOf } from '../../text/letters';

/** What stands in date lines, in all languages that are loaded. */
const words = derived(languages => {
  const updated = languages.flatMap(({ dates }) => dates.updated);
  const signs = languages.map(({ dates }) => dates.signs).join('');
  const beginnings = new Set([
    ...languages.flatMap(({ dates }) => listed(dates.words)),
    ...monthBeginnings().flat(),
  ]);
  return {
    beginnings,
    starts: new Set([...beginnings].map(word => word.slice(0, SHORTEST))),
    near: languages.flatMap(({ dates }) => dates.near),
    updated,
    /** Where a date of a change begins behind another. */
    change: new RegExp(String.raw`(?<=\S{2})[\s,;]+(?=\(?(?:\p{Lu}\p{Ll}+ )?${anyOf(updated)})`, 'giu'),
    signs: signs === '' ? null : new RegExp(`^[${signs}]+$`, 'u'),
  };
});
const SHORTEST = 3;
const LONGEST = 14;
const IN_DIGITS =
  /^\W*(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}(?:\D{1,4}\d{1,2}[:.]\d{2}(?::\d{2})?)?|\d{1,2}:\d{2})\W*$/;
/** A zone's letters behind a time. */
const ZONE = /(\d:\d\d(?: ?[APap]\.?[Mm]\.?)?) ?[A-Z]{2,5}\b/g;
const ZONE_NAME = /\([\p{L} ]{3,60}\)/gu;

const known = new WeakMap<TextBlock, boolean>();

/** Whether a block is a date line, which is looked at once. */
export function isDated(block: TextBlock): boolean {
  const before = known.get(block);
  if (before !== undefined) return before;
  const dated = block.words <= 16 && isDateLine(block.text);
  known.set(block, dated);
  return dated;
}

/**
 * A line that says nothing but when: "14 minutes ago", "Sat, 12 Jul 2025 09:12:51 GMT", "Veröffentlicht am 3. Mai".
 * Every word of it is a number or stands beside the numbers of dates.
 */
export function isDateLine(text: string): boolean {
  if (text.length > 120 || beginsOtherwise(text)) return false;
  const hasDigits = /\d/.test(text);
  if (!hasDigits && !isNear(text.toLowerCase())) return false;
  const bare = text.includes('(') ? text.replace(ZONE_NAME, ' ') : text;
  const plain = bare.replace(ZONE, '$1').toLowerCase();
  const all = wordsIn(plain);
  if (all.length > 12 || (!hasDigits && !isNear(plain))) return false;
  if (hasDigits && all.length === 0) return IN_DIGITS.test(plain);
  return all.every(isDateWord) && (hasDigits || all.length <= 4);
}

/** Whether a text has only words that stand beside the numbers of dates: "Updated on". */
export function isDateLabel(text: string): boolean {
  const all = wordsIn(text.slice(0, 60).toLowerCase());
  return all.length > 0 && all.length <= 4 && text.length < 60 && !/\d/.test(text) && all.every(isDateWord);
}

/** A text with a sign before what tells of a change, which stands behind another date. */
export function partedDates(text: string): string {
  return text.replace(words().change, ' | ');
}

/** Whether a text beside a date tells of a change after the day of publication. */
export function isOfChange(text: string): boolean {
  const lower = text.toLowerCase();
  return words().updated.some(word => lower.includes(word));
}

/** Runs of letters and full stops that begin with a letter. */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const from = at;
    while (at < text.length) {
      const end = runOf(text, at, text.length, LETTER);
      if (end > at) at = end;
      else if (at > from && text[at] === '.') at++;
      else break;
    }
    if (at > from) words.push(text.slice(from, at));
  }
  return words;
}

/** Whether a text in lower case says when without a number. */
function isNear(text: string): boolean {
  return words().near.some(word => text.includes(word));
}

/** A cheap look first: a line of Latin letters begins with a word that stands beside no date. */
function beginsOtherwise(text: string): boolean {
  const first = /^[A-Za-z]+/.exec(text)?.[0] ?? '';
  const at = first.length;
  // What stands in brackets, and a full stop behind a word, is for the closer look.
  if (at === 0 || text.charCodeAt(at) > 127 || text[at] === '.' || text.includes('(')) return false;
  return !isDateWord(first.toLowerCase());
}

function isDateWord(word: string): boolean {
  const bare = word.replace(/\.$/, '');
  const { beginnings, starts, signs } = words();
  if (beginnings.has(bare)) return true;
  if (/[\u2e80-\u9fff]/u.test(bare)) return signs?.test(bare) ?? false;
  // Most words begin like none of them, which one look tells.
  if (!starts.has(bare.slice(0, SHORTEST))) return false;
  for (let length = Math.min(LONGEST, bare.length); length >= SHORTEST; length--) {
    if (beginnings.has(bare.slice(0, length))) return bare.length - length <= 6;
  }
  return false;
}

/** As programs print it, not people: with a weekday and a zone, or as ISO with a time. */
export function isMachineDate(text: string): boolean {
  return /^\W*\p{L}{3},? .{6,24}\d\d:\d\d:\d\d.{0,6}(?:GMT|UTC|[+-]\d{4})|^\W*\d{4}-\d\d-\d\d[T ]\d\d:\d\d/u.test(
    text,
  );
}
