import { describe, expect, test } from 'vitest';
import { families, rules } from '../../src/clutter/families';
import type { Rule } from '../../src/model';
import { type Example, examplesOf, parseExamples, type Where } from './examples.ts';
import { setExample } from './setting.ts';
import { fates } from './verdict.ts';

const LANGUAGES = 'en de fr es it pt nl sv pl cs ru uk tr ar zh ja'.split(' ');

/** What every language has an example of, by the rules that may fold it. */
const EVERYWHERE: Readonly<Record<string, readonly string[]>> = {
  'the opener of related stories': ['related-heading'],
  'the opener of comments': ['comments-heading'],
  'a newsletter': ['newsletter-line', 'subscribe-line', 'newsletter-heading'],
  'the label of an advert': ['advert-label'],
  'a line that asks to share': ['share-heading', 'share-line'],
  'a line of rights': ['copyright-line'],
};

const all = Object.entries(families).map(([family, own]) => ({
  family,
  own,
  examples: examplesOf(family),
}));

for (const { family, own, examples } of all) {
  describe(family, () => {
    test.each(own.map(({ id }) => id))('%s has an example', id => {
      expect(examples.some(({ rule }) => rule === id)).toBe(true);
    });

    test('what it keeps has an example', () => {
      expect(examples.some(({ rule }) => rule === null)).toBe(true);
    });

    for (const example of examples) {
      const words = example.html
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      test(`${example.rule ?? 'keeps'} ${example.lang}: ${words.slice(0, 70)}`, () => {
        if (example.rule === null) {
          expectKept(example, example.where);
          if (example.where === 'middle') expectKept(example, 'tail');
          return;
        }
        const rule = own.find(({ id }) => id === example.rule);
        if (!rule) throw new Error(`${family} has no rule ${example.rule}`);
        expectFolded(example, rule);
      });
    }
  });
}

/** Every letter of it is kept. Whether short lines behind the article belong to it is for `find` to weigh, not for rules. */
function expectKept(example: Example, where: Where): void {
  const seen = fates(setExample({ ...example, where }).page);
  expect(seen.length, 'the example holds text').toBeGreaterThan(0);
  const folded = seen.flatMap(({ text, verdict }) =>
    verdict && !(where === 'tail' && verdict.rule === 'unlikely') ? [`${verdict.rule}: ${text.trim()}`] : [],
  );
  expect(folded, where).toEqual([]);
}

/** Every letter of it is folded by its rule; of a section the first line, as its lines may have rules of their own. */
function expectFolded(example: Example, rule: Rule): void {
  const { page, letters } = setExample(example);
  const seen = fates(page);
  expect(seen.length, 'the example holds text').toBeGreaterThan(0);
  if (rule.on === 'letters') {
    const folded = seen.flatMap(({ text, verdict }) => (verdict ? [`${verdict.rule}: ${text.trim()}`] : []));
    expect(folded).toEqual(letters.map(text => `${rule.id}: ${text.trim()}`));
    return;
  }
  expect(
    seen.flatMap(({ text, verdict }) => (verdict ? [] : [text.trim()])),
    'what is left',
  ).toEqual([]);
  expect(seen[0]?.verdict).toEqual({ rule: rule.id, reason: rule.reason });
  if (rule.on !== 'opener')
    expect(new Set(seen.map(({ verdict }) => verdict?.rule))).toEqual(new Set([rule.id]));
}

test('no two rules have one name', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

describe('in every language', () => {
  const examples = all.flatMap(family => family.examples);
  for (const [what, ids] of Object.entries(EVERYWHERE)) {
    test.each(LANGUAGES)(`${what}: %s`, lang => {
      const there = examples.some(({ rule, lang: spoken }) => spoken === lang && ids.includes(rule ?? ''));
      expect(there).toBe(true);
    });
  }
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
