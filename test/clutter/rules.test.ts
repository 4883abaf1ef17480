import { describe, expect, test } from 'vitest';
import { foundLanguages } from '../../scripts/found.mjs';
import { families, rules } from '../../src/clutter/families';
import { examplesIn, examplesOf, parseExamples } from './examples.ts';
import { expectFolded, expectKept, wordsOf } from './fate.ts';

/** The examples of phrases in other languages than English, which the languages' own test reads. */
const inLanguages = foundLanguages().flatMap(examplesIn);

const all = Object.entries(families).map(([family, own]) => ({
  family,
  own,
  examples: examplesOf(family),
}));

for (const { family, own, examples } of all) {
  describe(family, () => {
    test.each(own.map(({ id }) => id))('%s has an example', id => {
      expect([...examples, ...inLanguages].some(({ rule }) => rule === id)).toBe(true);
    });

    test('what it keeps has an example', () => {
      expect(examples.some(({ rule }) => rule === null)).toBe(true);
    });

    for (const example of examples) {
      test(`${example.rule ?? 'keeps'} ${example.lang}: ${wordsOf(example)}`, () => {
        if (example.rule === null) {
          expectKept(example);
          return;
        }
        const rule = own.find(({ id }) => id === example.rule);
        if (!rule) throw new Error(`${family} has no rule ${example.rule}`);
        expectFolded(example, rule);
      });
    }
  });
}

test('no two rules have one name', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

describe('the comment over an example', () => {
  test('says the rule, the language and the place', () => {
    expect(parseExamples('<!-- removes a-rule de tail -->\n<p>x</p>\n<!-- keeps -->\n<p>y</p>')).toEqual([
      { rule: 'a-rule', lang: 'de', where: 'tail', html: '<p>x</p>' },
      { rule: null, lang: 'en', where: 'middle', html: '<p>y</p>' },
    ]);
  });

  test.each(['<!-- keep -->', '<!-- removes -->', '<!-- keeps everywhere -->', '<p>x</p>'])(
    'is not %s',
    text => {
      expect(() => parseExamples(text)).toThrow();
    },
  );
});
