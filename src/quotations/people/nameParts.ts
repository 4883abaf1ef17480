/** Some words with single spaces between them. */
export const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

const SUFFIXES = new Set(['Jr', 'Sr', 'II', 'III', 'IV', 'Jr.', 'Sr.', 'II.', 'III.', 'IV.']);

/** The last name: the last word but for "Jr." and its like. */
export function lastName(parts: readonly string[]): string {
  let at = parts.length - 1;
  while (at >= 0 && SUFFIXES.has(parts[at] ?? '')) at -= 1;
  const last = (parts[at] ?? '').toLowerCase();
  return last.includes('’') ? last.replace(/’/g, "'") : last;
}

/** One of two names is the other, shortened: "Trump", "Donald Trump", "Donald J. Trump". */
export function sameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one.toLowerCase().split(' '), other.toLowerCase().split(' ')];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  for (const word of short) if (!long.includes(word)) return false;
  return lastName(short) === lastName(long);
}
