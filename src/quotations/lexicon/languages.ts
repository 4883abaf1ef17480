import type { Packed } from '../../languages/quotations';
import { english } from './english';
import { others } from './others';
import { unknown } from './unknown';

/** The knowledge of a language by its BCP 47 tag: English where no tag is given, none where it is not known. */
export function languageOf(tag: string | null): Packed {
  const id = (tag ?? 'en').toLowerCase().split('-')[0];
  if (id === english.id) return english;
  for (const lang of others) if (lang.id === id) return lang;
  return unknown;
}

/** Every language whose words are there, English first. */
export function languages(): readonly Packed[] {
  return [english, ...others];
}
