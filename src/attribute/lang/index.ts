import { english } from './english';
import type { Language } from './language';
import { others } from './others';

/** The knowledge of a language by its BCP 47 tag; English where it is unknown. */
export function languageOf(tag: string | null): Language {
  const id = (tag ?? 'en').toLowerCase().split('-')[0];
  return others.find(lang => lang.id === id) ?? english;
}
