import { anyOf, derived } from '../../../languages/derived';
import { firstOf } from '../../../text/ending';

const known = derived(
  languages =>
    new RegExp(`^${anyOf(languages.flatMap(({ bylines }) => bylines.readingTimes))}[^\\p{L}\\d]*$`, 'u'),
);

/** Whether a text says nothing but how long an article takes to read. */
export function isReadingTime(text: string): boolean {
  if (text.length > 60 || !/\d/.test(text)) return false;
  return known().test(text.slice(firstOf(text)).toLowerCase());
}
