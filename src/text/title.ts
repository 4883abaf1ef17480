import { LETTER, NUMBER, runOf } from './letters';

/** Folds letters that do not count when two titles are compared: case, signs, and the forms that letters come in. */
export function titleKey(text: string): string {
  const lower = text.toLowerCase();
  // Most titles are plain letters, for which the classes of all scripts need not be compiled.
  if (PLAIN.test(lower)) return lower.replace(/[^a-z\d]+/g, ' ').trim();
  const folded = lower.normalize('NFKC');
  let key = '';
  for (let at = 0; at < folded.length; at++) {
    const end = runOf(folded, at, folded.length, LETTER | NUMBER);
    if (end > at) key += (key && ' ') + folded.slice(at, end);
    at = end;
  }
  return key;
}

const PLAIN = /^[ -~]*$/;
