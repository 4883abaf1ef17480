import type { TextBlock } from '../../blocks';
import { anyOf, derived } from '../../languages/derived';

/** "Time of India 14 minutes ago": source and age in one line. */
export function hasAge(block: TextBlock): boolean {
  return block.words <= 12 && age().test(block.text);
}

/** An age, a year at the end, or a time of day. */
export const age = derived(
  languages =>
    new RegExp(
      String.raw`${anyOf(languages.flatMap(({ dates }) => dates.ages))}|(?:19|20)\d\d\s*$|\d\d:\d\d`,
      'iu',
    ),
);
