import { kindAt, LETTER } from '../../text/letters';
import type { Lexicon } from '../lexicon/lexicon';
import { isListed } from '../lexicon/lexicon';

/** Some words with single spaces between them. */
export const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

const NUMERALS = new Set(['II', 'III', 'IV']);

/** The last name: the last word but for "Jr." and its like. */
export function lastName(parts: readonly string[], lexicon: Lexicon): string {
  let at = parts.length - 1;
  while (at >= 0 && isSuffix(parts[at] ?? '', lexicon)) at -= 1;
  const last = (parts[at] ?? '').toLowerCase();
  return last.includes('’') ? last.replace(/’/g, "'") : last;
}

function isSuffix(part: string, lexicon: Lexicon): boolean {
  const word = part.endsWith('.') ? part.slice(0, -1) : part;
  return NUMERALS.has(word) || isListed(lexicon, 'nameSuffixes', word);
}

/** One of two names is the other, shortened: "Trump", "Donald Trump", "Donald J. Trump". */
export function sameName(one: string, other: string, lexicon: Lexicon): boolean {
  if (one === other) return true;
  const [a, b] = [one.toLowerCase().split(' '), other.toLowerCase().split(' ')];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  for (const word of short) if (!long.includes(word)) return false;
  return lastName(short, lexicon) === lastName(long, lexicon);
}

/** Whether a name is nothing but first letters: "A. L.", "AL". */
export function isInitials(name: string): boolean {
  const letters = name.replace(/[.\s]/g, '');
  if (letters.length < 2 || letters.length > 3 || letters !== letters.toUpperCase()) return false;
  return letters !== letters.toLowerCase() && (kindAt(letters, 0) & LETTER) !== 0;
}
