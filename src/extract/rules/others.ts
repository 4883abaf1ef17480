import { rules } from '../../clutter/families';
import { loaded } from '../../languages/loaded';
import { type PreparedPhrases, preparePhrases } from './prepare';

/**
 * The phrases of every language but English, taken apart. In the extension those of the languages that were brought to
 * the page: their number may grow (scripts/build/languages.ts).
 */
export const others: readonly PreparedPhrases[] = loaded().flatMap(({ code, clutter }) =>
  code === 'en' ? [] : [preparePhrases(rules, code, clutter)],
);
