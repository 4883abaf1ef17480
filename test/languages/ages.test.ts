import { expect, test } from 'vitest';
import { loaded } from '../../src/languages/loaded';

// A line of 30,000 digits took two seconds: each of them was where an age might have begun.
test.each(loaded())('no age of $code looks for all digits of its number', ({ dates }) => {
  expect(dates.ages.filter(source => source.startsWith(String.raw`\d+`))).toEqual([]);
});
