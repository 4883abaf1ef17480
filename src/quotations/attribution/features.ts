import { firstOf, lastSign } from '../../text/ending';
import { kindAt, NUMBER, UPPER } from '../../text/letters';
import type { Lexicon } from '../lexicon/lexicon';
import { isListed } from '../lexicon/lexicon';

/** What the letters of a quotation and those beside it tell of whether it is speech. */
export interface Features {
  /** It reads as a sentence of its own. */
  readonly whole: boolean;
  /** It ends with a sign, as a sentence or a clause does. */
  readonly ends: boolean;
  /** It has the capitals of a title. */
  readonly titled: boolean;
  readonly words: number;
  /** The words themselves, and the mark that opens them. */
  readonly text: string;
  readonly glyph: string;
  /** Its last word, lower case. */
  readonly last: string;
}

/** The features of the quotation that stands between two places, its marks left out, and is opened by a mark. */
export function featuresOf(
  text: string,
  from: number,
  to: number,
  glyph: string,
  lexicon: Lexicon,
): Features {
  const quoted = text.slice(from, to);
  const words: string[] = [];
  for (const word of quoted.split(/[\s—–]+/)) if (firstOf(word) < word.length) words.push(word);
  const ends = '.!?…,—–-'.includes(lastSign(text, from, to) || ' ');
  const handed = '.,!?:'.includes(text.charAt(to + 1) || ' ');
  return {
    whole: words.length >= 3 && isCapital(quoted) && (ends || handed),
    ends,
    titled: words.length <= 9 && isTitled(words, quoted, lexicon),
    words: words.length,
    text: quoted,
    glyph,
    last: (words.at(-1) ?? '').toLowerCase(),
  };
}

function isCapital(word: string): boolean {
  return (kindAt(word, firstOf(word)) & (UPPER | NUMBER)) !== 0;
}

function isTitled(words: readonly string[], quoted: string, lexicon: Lexicon): boolean {
  if (!isCapital(words[0] ?? '')) return false;
  let large = false;
  for (const word of words) {
    if (isListed(lexicon, 'titleWords', word.toLowerCase())) continue;
    if (!isCapital(word)) return false;
    large ||= !lexicon.lang.alwaysCapital?.test(word);
  }
  return large && !/[.!?…]["'”’»]*$/.test(quoted.replace(/[.,]$/, ''));
}
