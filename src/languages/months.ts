import { derived, wordsIn } from './derived';

/** How the twelve months begin in all languages that are loaded, in lower case. */
export const monthBeginnings: () => readonly (readonly string[])[] = derived(languages =>
  Array.from({ length: 12 }, (_, month) =>
    languages.flatMap(({ dates }) => wordsIn(dates.months[month] ?? '')),
  ),
);

/** The month that a word names, 1 to 12; null where it names none. */
export function monthOf(word: string): number | null {
  const lower = word.toLowerCase().normalize('NFC');
  const index = monthBeginnings().findIndex(beginnings => beginnings.some(each => lower.startsWith(each)));
  return index < 0 ? null : index + 1;
}
