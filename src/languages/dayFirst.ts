import { codeOf } from './codeOf';
import { loaded } from './loaded';

/** Countries that write the month first, of those whose languages do not tell. */
const MONTH_FIRST = /-(?:US|PH)\b/;

/**
 * Whether the day stands before the month where a date is all numbers, by the language of a page (BCP 47); null where
 * that does not tell.
 */
export function dayFirstIn(lang: string | null): boolean | null {
  const code = lang && codeOf(lang);
  if (!lang || !code) return null;
  const known = loaded().find(language => language.code === code)?.dates.dayFirst;
  if (known !== null) return known ?? null;
  if (MONTH_FIRST.test(lang)) return false;
  return /-[A-Z]{2}\b/.test(lang) ? true : null;
}
