import type { Span } from '../model';
import type { TextQuoteSelector } from './selector';

/**
 * Finds words again in a text: the occurrence whose surroundings agree best with the selector's.
 * White space and letters without a shape (soft hyphens, zero-width spaces) count for nothing, since
 * a page breaks its lines where it likes. Gives a range of `text`, or null where the words are not there.
 * Time is linear in the text, times the number of occurrences looked at (at most 1,000).
 */
export function locate(text: string, selector: TextQuoteSelector): Span | null {
  return locateIn(condense(text), selector);
}

/** A text without what counts for nothing, and where each letter left stood. */
export interface Condensed {
  readonly letters: string;
  /** For each letter, its offset in the text. */
  readonly offsets: readonly number[];
}

const MOST = 1000;

/** As `locate`, for a text that was condensed before: several selectors ask the same page. */
export function locateIn(page: Condensed, selector: TextQuoteSelector): Span | null {
  const exact = condense(selector.exact).letters;
  if (!exact) return null;
  const prefix = condense(selector.prefix).letters;
  const suffix = condense(selector.suffix).letters;
  let best: number | null = null;
  let bestScore = -1;
  let at = page.letters.indexOf(exact);
  for (let seen = 0; at >= 0 && seen < MOST; seen++) {
    const score = endsAlike(page.letters, at, prefix) + startsAlike(page.letters, at + exact.length, suffix);
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
    if (score === prefix.length + suffix.length) break;
    at = page.letters.indexOf(exact, at + 1);
  }
  if (best === null) return null;
  const start = page.offsets[best];
  const last = page.offsets[best + exact.length - 1];
  return start === undefined || last === undefined ? null : { start, end: last + 1 };
}

/** White space, and letters that take no room: Unicode's default ignorables that pages use. */
const NOTHING = /[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/** Leaves out what counts for nothing. */
export function condense(text: string): Condensed {
  const offsets: number[] = [];
  let letters = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (NOTHING.test(letter)) continue;
    letters += letter;
    offsets.push(at);
  }
  return { letters, offsets };
}

/** How many letters before `at` are the last ones of `prefix`. */
function endsAlike(text: string, at: number, prefix: string): number {
  let alike = 0;
  while (alike < prefix.length && text[at - 1 - alike] === prefix[prefix.length - 1 - alike] && at > alike)
    alike++;
  return alike;
}

/** How many letters from `at` on are the first ones of `suffix`. */
function startsAlike(text: string, at: number, suffix: string): number {
  let alike = 0;
  while (alike < suffix.length && text[at + alike] === suffix[alike]) alike++;
  return alike;
}
