import { de } from './de';
import { en } from './en';
import type { Language } from './language';

const languages: readonly Language[] = [en, de];

/** The knowledge of a language by its BCP 47 tag; English where it is unknown. */
export function languageOf(tag: string | null): Language {
  const id = (tag ?? 'en').toLowerCase().split('-')[0];
  return languages.find(lang => lang.id === id) ?? en;
}
