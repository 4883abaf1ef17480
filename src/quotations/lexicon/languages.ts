import type { Packed } from '../../languages/quotations';
import { english } from './english';
import { others } from './others';

/** The knowledge of a language by its BCP 47 tag; English where it is unknown. */
export function languageOf(tag: string | null): Packed {
  const id = (tag ?? 'en').toLowerCase().split('-')[0];
  for (const lang of others) if (lang.id === id) return lang;
  return english;
}
