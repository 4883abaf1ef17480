import type { Language } from './language';
import { loaded } from './loaded';

/** A function that gives what `make` makes of the languages that are loaded: made when it is asked for, and anew when there are more of them. */
export function derived<T>(make: (languages: readonly Language[]) => T): () => T {
  let made: { readonly of: number; readonly value: T } | null = null;
  return () => {
    const languages = loaded();
    if (made?.of !== languages.length) made = { of: languages.length, value: make(languages) };
    return made.value;
  };
}

/** The words of a list that spaces part. */
export function wordsIn(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** Sources of regular expressions as one that fits any of them; one that fits nothing where there are none. */
export function anyOf(sources: readonly string[]): string {
  return sources.length > 0 ? `(?:${[...new Set(sources)].join('|')})` : '(?!)';
}
