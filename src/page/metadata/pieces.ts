import { isoDate } from '../../text/iso';
import { isSame } from '../../text/sites';
import { isUnfilled } from '../../text/templates';
import { titleKey } from '../../text/title';

/** What parts a headline from the names beside it. */
export const SEPARATOR = /\s+(?:[|·•»«›–—-]|::|\/\/|\\)\s+|\s?[|»]\s|:\s+(?=[^:]{2,40}$)/g;
const BETWEEN_NAMES = /\s+(?:[|·•»«›–—-]|::|\/\/|\\)\s+|\s?[|»]\s|:\s+/;
const OPENS = /^(?:\s(?:[|·•»«›–—-]|::|\/\/|\\)\s|\s?[|»]\s|\s?:\s)/;
const CLOSES = /(?:\s(?:[|·•»«›–—-]|::|\/\/|\\)\s|[|»]\s|:\s)$/;
const ENDS = /^[\s|·•»«›–—:/\\-]+|[\s|·•»«›–—:/\\-]+$/g;
const LONGEST_NAME = 39;

/** What stands before and after a headline in a title, where separators set it apart; null where they do not. */
interface Beside {
  readonly before: string;
  readonly after: string;
}

/** A title without the pieces of it that no template filled in. */
export function filled(title: string): string {
  const marks = [...title.matchAll(SEPARATOR)];
  if (marks.length === 0) return isUnfilled(title) ? '' : title;
  let rest = '';
  let from = 0;
  let before = '';
  for (const mark of [...marks, null]) {
    const piece = title.slice(from, mark?.index ?? title.length);
    if (piece.trim() !== '' && !isUnfilled(piece)) {
      rest += (rest && before) + piece;
      before = '';
    }
    before ||= mark?.[0] ?? '';
    from = (mark?.index ?? 0) + (mark?.[0].length ?? 0);
  }
  return rest;
}

/** Where a headline stands in a title. A colon parts a headline in two more often than a site from it. */
function beside(title: string, headline: string, sites: readonly string[]): Beside | null {
  const at = title.toLowerCase().indexOf(headline.toLowerCase());
  if (at < 0 || headline.length >= title.length) return null;
  const [before, after] = [title.slice(0, at), title.slice(at + headline.length)];
  if ((before !== '' && !CLOSES.test(before)) || (after !== '' && !OPENS.test(after))) return null;
  const byColon = before.trimEnd().endsWith(':') || after.trimStart().startsWith(':');
  const names = [...namesIn(before), ...namesIn(after)];
  if (byColon && !names.some(name => isOneOf(name, sites))) return null;
  return names.every(name => name.length < headline.length || isOneOf(name, sites))
    ? { before, after }
    : null;
}

/** The longest of the page's headings that a title holds, with nothing but names of the site and its parts beside it. */
export function headingIn(
  title: string,
  headings: readonly string[],
  sites: readonly string[],
): string | null {
  let longest: string | null = null;
  for (const heading of headings) {
    if (heading.length > (longest?.length ?? 3) && beside(title, heading, sites)) longest = heading;
  }
  return longest ?? likeHeading(title, headings);
}

/** The beginning of a title whose letters are a heading's: its signs and spaces may be drawn by styles alone. */
function likeHeading(title: string, headings: readonly string[]): string | null {
  const letters = new Set(headings.map(lettersOf));
  for (const { index } of title.matchAll(SEPARATOR)) {
    const start = title.slice(0, index);
    if (start.length > 8 && letters.has(lettersOf(start))) return start;
  }
  return null;
}

function lettersOf(text: string): string {
  return titleKey(text).replaceAll(' ', '');
}

/** The site's name as it stands beside a headline in a title: one that the host bears, else the last behind it. */
export function siteBeside(title: string, headline: string, sites: readonly string[]): string | null {
  const found = beside(title, headline, sites);
  if (!found) return null;
  const behind = namesIn(found.after);
  const all = [...behind, ...namesIn(found.before)];
  const last = behind.at(-1);
  return all.find(name => isOneOf(name, sites)) ?? (last && last.length <= LONGEST_NAME ? last : null);
}

/** What is left of a claim beside its title, as names; dates and what no template filled in are none. */
function namesIn(text: string): string[] {
  const pieces = text.replace(ENDS, '').split(BETWEEN_NAMES);
  return pieces.filter(piece => piece !== '' && !isUnfilled(piece) && isoDate(piece) === null);
}

export function isOneOf(piece: string, sites: readonly string[]): boolean {
  for (const site of sites) if (isSame(piece, site)) return true;
  return false;
}
