import { expect, test } from 'vitest';
import { cleanByline } from '../../src/text/byline';
import { isName } from '../../src/text/personName';
import { isUnfilled } from '../../src/text/templates';
import { turnedNames } from '../../src/text/turned';

test.each([
  ['Ilona (Ili) Farkas', 'Ilona (Ili) Farkas'],
  ['Ada Brine (Reuters)', 'Ada Brine'],
  ['Ada Brine, March 9', 'Ada Brine'],
  ['Coast Arts | Last Updated: December 20', 'Coast Arts'],
  ['Text: Ada Brine', 'Ada Brine'],
  ['山田 花子、田中太郎', '山田 花子, 田中太郎'],
  ['Jonas Petraitis, Vilniaus universiteto profesorius', 'Jonas Petraitis'],
  ['{{author}}', null],
])('%s', (text, byline) => {
  expect(cleanByline(text)).toBe(byline);
});

test.each([
  [
    ['Roca Vidal, Inés', 'Ash, Tom J.'],
    ['Inés Roca Vidal', 'Tom J. Ash'],
  ],
  [['van der Berg, Jan Piet; Brine, Ada, Jr.'], ['Jan Piet van der Berg', 'Ada Brine Jr.']],
  [['Ada Brine, Ivo Quist'], ['Ada Brine, Ivo Quist']],
  [['Reuters, AFP'], ['Reuters, AFP']],
])('turned: %j', (values, names) => {
  expect(turnedNames(values)).toEqual(names);
});

test.each([
  ['P. K. Ullman', true],
  ['Jean-Luc d’Arcy', true],
  ['Enrico de Lazaro', true],
  ['小森春子', true],
  ['Von Hamburg nach Kiel', false],
  ['the old ferry', false],
  ['5 boats', false],
  ['coast.example', false],
])('a name: %s', (text, is) => {
  expect(isName(text)).toBe(is);
});

test.each([
  ['{{site.name}}', true],
  ['%%title%% %%sep%% %%sitename%%', true],
  ['[object Object]', true],
  ['undefined', true],
  ['How to use {{ x }} in templates', false],
  ['Null Island', false],
  ['100%', false],
])('unfilled: %s', (text, is) => {
  expect(isUnfilled(text)).toBe(is);
});
