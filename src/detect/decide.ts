import type { Detected } from '../model';

/** So many letters outweigh what the page says of itself. */
const ENOUGH = 60;

/** So many are believed where the page says nothing. */
const SOME = 20;

/** Less of the text than this is in no language before all others. */
const MOST = 0.6;

/** A letter of these scripts counts as about three of an alphabet. */
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/gu;
const LETTER = /\p{L}/gu;

/**
 * Languages so near to one another that detectors take one for the other, or know only one of them: there the page knows
 * better.
 */
const KIN = [
  'no nb nn da',
  'sh hr sr bs cnr',
  'ms id',
  'fil tl',
  'zh cmn yue wuu nan hak',
  'de gsw bar nds',
  'en sco',
  'fa prs',
].map(line => line.split(' '));

/**
 * The language of a text (BCP 47, or null where it is unknown): by what was detected in it, and by what its page says.
 *
 * - Too short, unsure, in no language before all others, or in foreign letters ("ru-Latn"): as the page says.
 * - The page says the same or a kin: as the page says, with its region and script ("de-AT", "zh-Hant", "nb").
 * - Else as detected: templates say `en` of any language.
 */
export function decideLanguage(
  said: string | null,
  text: string,
  { reliable, languages }: Detected,
): string | null {
  const [first] = languages;
  if (!first || !reliable || first.share < MOST) return said;
  const found = canonical(first.tag);
  if (!found || found === 'und' || /-Latn$/.test(first.tag)) return said;
  if (lettersIn(text) < (said === null ? SOME : ENOUGH)) return said;
  return said !== null && areKin(primary(said), primary(found)) ? said : found;
}

function lettersIn(text: string): number {
  return (text.match(LETTER)?.length ?? 0) + 2 * (text.match(DENSE)?.length ?? 0);
}

function areKin(one: string, other: string): boolean {
  return one === other || KIN.some(kin => kin.includes(one) && kin.includes(other));
}

/** The language alone, without script and region. */
function primary(tag: string): string {
  return (canonical(tag) ?? tag).split('-')[0] ?? '';
}

/** A tag as it is written today ("iw" is "he"); null where it is none. */
function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
