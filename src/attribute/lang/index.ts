import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import type { Language } from './language';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { uk } from './uk';
import { zh } from './zh';

const languages: readonly Language[] = [de, en, es, fr, it, ja, nl, pl, pt, ru, uk, zh];

/** The knowledge of a language by its BCP 47 tag; English where it is unknown. */
export function languageOf(tag: string | null): Language {
  const id = (tag ?? 'en').toLowerCase().split('-')[0];
  return languages.find(lang => lang.id === id) ?? en;
}
