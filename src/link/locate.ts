import type { Span } from '../model';
import type { TextQuoteSelector } from './selector';

/**
 * Finds words again in a text: the occurrence whose surroundings agree best with the selector's.
 * White space and letters without a shape (soft hyphens, zero-width spaces) count for nothing, since
 * a page breaks its lines where it likes; nor do quotation marks, which a page's
 * `<q>` draws without letters, nor emoji, which pages show as pictures, nor signs that stand for how a formula is drawn:
 * `√(2Rh)`. Gives a range of `text`, or null where the words are not there.
 * Time is linear in the text, times the number of occurrences looked at (at most 1,000).
 */
export function locate(text: string, selector: TextQuoteSelector): Span | null {
  return locateIn(condense(text), selector);
}

/** A text without what counts for nothing, and where each run of its letters stood. */
export interface Condensed {
  readonly letters: string;
  /** In order: `letters` from `at` on stood in the text from `from` on. */
  readonly runs: readonly { readonly at: number; readonly from: number }[];
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
  return { start: stood(page, best), end: stood(page, best + exact.length - 1) + 1 };
}

/** Where a letter stood in the text. */
function stood({ runs }: Condensed, letter: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((runs[middle]?.at ?? 0) <= letter) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run ? run.from + letter - run.at : letter;
}

/**
 * Not white space, quotation marks, emoji, or what takes no room (soft hyphens, joiners), nor the signs with which a formula
 * is written on one line.
 */
const SOMETHING =
  /[^\s√^_/()[\]"'‘’‚“”„«»‹›\p{Default_Ignorable_Code_Point}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]+/gu;

/** Leaves out what counts for nothing. */
export function condense(text: string): Condensed {
  const runs: { readonly at: number; readonly from: number }[] = [];
  const words: string[] = [];
  let at = 0;
  for (const { 0: word, index: from } of text.matchAll(SOMETHING)) {
    runs.push({ at, from });
    words.push(word);
    at += word.length;
  }
  return { letters: words.join(''), runs };
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
