import type { TextBlock } from '../../../blocks';
import { monthOf } from '../../../languages/months';
import { firstOf } from '../../../text/ending';
import { isDateLabel, isDateLine, partedDates } from '../dates';
import { markOf, type TextMark } from './marks';

const PARTS = /\s+[|·•–—/-]\s+|[|·•]|\s[–—]|[–—]\s/;

/** A text of a line in the pieces that signs part, dates glued to names and dates of changes among them. */
export function piecesOf(data: string): string[] {
  return partedDates(unglued(data)).split(PARTS);
}

interface Marked {
  readonly data: string;
  readonly mark: TextMark;
}

/** The texts of a block, the parts of a name as one. */
export function joinedNames({ texts }: TextBlock): Marked[] {
  const all: Marked[] = [];
  for (const text of texts) {
    const mark = markOf(text);
    const last = all.at(-1);
    const data = text.data.replace(/\s+/g, ' ');
    if (last?.mark.isPart && mark.isPart)
      all[all.length - 1] = { data: `${last.data.trimEnd()} ${data.trimStart()}`, mark };
    else all.push({ data, mark });
  }
  return all;
}

/** A date that is glued on behind a name, parted from it. */
function unglued(text: string): string {
  return text.replace(
    /(\p{Ll})(?=(\p{Lu}\p{Ll}{2,8})\.? \d|\d{1,2}[./])/gu,
    (letter: string, _: string, word?: string) =>
      word === undefined || monthOf(word) ? `${letter} | ` : letter,
  );
}

/** A date and what stands behind it: "March 3, 2021 by …". */
export function namedBehind(text: string): readonly [date: string, rest: string] | null {
  const found = /^(.{4,40}\d\S*)\s(\D{4,80})$/.exec(text);
  const [, date = '', rest = ''] = found ?? [];
  return found && isDateLine(date) ? [date, rest] : null;
}

/** A name without small words of the date that follows it: "… op 3 mei". */
export function withoutDateWords(name: string): string {
  const at = name.lastIndexOf(' ');
  const last = name.slice(at + 1);
  return at > 0 && /^\p{Ll}/u.test(last) && isDateLabel(last) ? name.slice(0, at) : name;
}

/** A piece without signs and spaces at its ends; brackets stay where they are a pair's second. */
export function bare(piece: string): string {
  const from = firstOf(piece);
  return piece
    .slice(from > 0 && /[(（"“«„]/.test(piece.charAt(from - 1)) ? from - 1 : from)
    .replace(/[\s:：,;、，|·•/–—-]+$/, '')
    .trim();
}
