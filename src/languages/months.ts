import { derived, wordsIn } from './derived';

/** How the twelve months begin in all languages that are loaded, in lower case. */
export const monthBeginnings: () => readonly (readonly string[])[] = derived(languages =>
  Array.from({ length: 12 }, (_, month) =>
    languages.flatMap(({ dates }) => wordsIn(dates.months[month] ?? '')),
  ),
);

/** The month that a word names, 1 to 12, by the longest beginning that it has; null where it names none. */
export function monthOf(word: string): number | null {
  const lower = word.toLowerCase().normalize('NFC');
  let month: number | null = null;
  let longest = 0;
  for (const [index, beginnings] of monthBeginnings().entries()) {
    for (const each of beginnings) {
      if (each.length <= longest || !lower.startsWith(each)) continue;
      longest = each.length;
      month = index + 1;
    }
  }
  return month;
}
