import { kindAt, kindOf, LETTER, MARK, NUMBER, SPACE } from '../../text/letters';

export const LETTERS = LETTER | MARK;

/** The kind of what stands beside a mark. The end of a text is as good as a space. */
export const kindOfSide = (letter: string) => (letter === '' ? SPACE : kindOf(letter.charCodeAt(0)));
export const precedes = (letter: string) =>
  (kindOfSide(letter) & SPACE) !== 0 || '([{<—–-:/…'.includes(letter);
export const isEnding = (letter: string) => '.,!?…;:)]—–-%*'.includes(letter);

/** The nearest letters around a mark that are not marks themselves; a space counts. */
export function beside(line: string, start: number, end: number): [string, string] {
  let [left, right] = [start - 1, end];
  while (left >= 0 && left > start - 4 && isMark(line.charAt(left))) left -= 1;
  while (right < line.length && right < end + 3 && isMark(line.charAt(right))) right += 1;
  return [line.charAt(left), line.charAt(right)];
}

function isMark(letter: string): boolean {
  return letter !== '' && '"“”„‟«»‹›\'’‘‚‛`'.includes(letter);
}

/** The letters and figures right before a place. */
export function wordBefore(line: string, at: number): string {
  let start = at;
  while (start > at - 12 && kindAt(line, start - 1) & (LETTER | NUMBER)) start -= 1;
  return line.slice(start, at);
}
