import { found } from './found';
import type { Language } from './language';

/** Every language but English. In the extension those that were brought to the page: their number may grow (scripts/build/languages.ts). */
export const others: readonly Language[] = found.filter(({ code }) => code !== 'en');
