import type { Language } from './language';
import type { Packed } from './quotations';

/**
 * What the files of languages leave in the isolated world of a page (scripts/build/languages.ts): each language without
 * its clutter phrases and its quotation words, and these as they ship.
 */
export interface Brought {
  readonly languages: readonly Language[];
  /** Taken apart (src/extract/rules/prepare.ts). */
  readonly clutter: readonly unknown[];
  readonly quotations: readonly Packed[];
}

declare global {
  var pullquoteLanguages: Brought | undefined;
}

/** The codes of the languages whose words were brought to this page. An element of the page may bear the same name. */
export function broughtCodes(): string[] {
  if (!Object.hasOwn(globalThis, 'pullquoteLanguages')) return [];
  return (globalThis.pullquoteLanguages?.languages ?? []).map(({ code }) => code);
}
