import { kindAt, kindOf, LETTER, NUMBER, SPACE } from './letters';

const MARKS = '"\'”’»“‘';
const SIGNS = '.!?…,:;—–-';

/** The sign that some letters end with, marks and spaces behind it aside; empty where there is none. */
export function lastSign(text: string, from: number, to: number): string {
  let at = to - 1;
  while (at >= from && (MARKS.includes(text.charAt(at)) || kindOf(text.charCodeAt(at)) & SPACE)) at -= 1;
  const sign = at >= from ? text.charAt(at) : '';
  return SIGNS.includes(sign) ? sign : '';
}

/** Where the first letter or figure stands between two places; the second where there is none. */
export function firstOf(text: string, from = 0, to = text.length): number {
  let at = from;
  while (at < to && !(kindAt(text, at) & (LETTER | NUMBER))) at += 1;
  return at;
}
