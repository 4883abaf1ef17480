import { expect, test } from 'vitest';
import { Lookup } from '../../../src/extract/rules/lookup';

const found = (filed: Readonly<Record<string, readonly string[] | null>>, text: string) => {
  const lookup = new Lookup<string>();
  for (const [thing, letters] of Object.entries(filed)) lookup.add(letters, thing);
  return [...lookup.find(text)].sort();
};

test.each([
  ['the newsletter', { letter: ['newsletter'], paper: ['newspaper'] }, ['letter']],
  ['more news', { either: ['news', 'stories'], other: ['stories'] }, ['either']],
  ['an ad for you', { short: ['ad'], none: ['tv'] }, ['short']],
  ['news', { whole: ['news'], longer: ['newsy'] }, ['whole']],
  ['広告の後に', { sign: ['広告'], long: ['広告の後'] }, ['long', 'sign']],
  ['', { always: null, some: ['news'] }, ['always']],
])('in “%s” stand the letters of %j: %j', (text, filed, expected) => {
  expect(found(filed, text)).toEqual(expected);
});
