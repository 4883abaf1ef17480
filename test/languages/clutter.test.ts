import { describe, expect, test } from 'vitest';
import { rules } from '../../src/clutter/families';
import { loaded } from '../../src/languages/loaded';
import type { Rule } from '../../src/model';
import { examplesIn } from '../clutter/examples.ts';
import { expectFolded, expectKept, wordsOf } from '../clutter/fate.ts';

/** What a language's folder brings that is no rule's: the head of an article, by the names that its steps give. */
const HEAD: readonly Rule[] = ['byline', 'reading-time', 'date-line'].map(id => ({
  id,
  reason: 'metadata',
  on: 'line',
}));

/** Languages that have few examples that stay yet. None may be added. */
const FEW_STAY = 'ar cs it nl pl pt sv tr uk zh'.split(' ');

/** The rules that read a kind of phrases. */
function readersOf(kind: string): string[] {
  return rules.filter(({ phrases }) => phrases === kind).map(({ id }) => id);
}

// What English brings has its examples beside the rules.
for (const { code, clutter } of loaded().filter(each => each.code !== 'en')) {
  const examples = examplesIn(code);
  const kinds = Object.entries(clutter).filter(([, phrases]) => phrases.length > 0);

  if (kinds.length === 0) continue;

  describe(`clutter in ${code}`, () => {
    test.each(kinds)('%s compile', (_, phrases) => {
      for (const source of phrases)
        expect(() => new RegExp(source.replaceAll('~', '')), source).not.toThrow();
    });

    test.each(kinds)('%s have an example that goes', kind => {
      const ids = readersOf(kind);
      expect(ids, 'a rule reads them').not.toEqual([]);
      expect(examples.filter(({ rule }) => rule && ids.includes(rule))).not.toEqual([]);
    });

    if (!FEW_STAY.includes(code)) {
      test('as many examples stay as there are kinds of phrases', () => {
        const stay = examples.filter(({ rule }) => rule === null).length;
        expect(stay).toBeGreaterThanOrEqual(kinds.length);
      });
    }

    for (const example of examples) {
      test(`${example.rule ?? 'keeps'}: ${wordsOf(example)}`, () => {
        if (example.rule === null) return expectKept(example);
        const rule = [...rules, ...HEAD].find(({ id }) => id === example.rule);
        if (!rule) throw new Error(`There is no rule ${example.rule}`);
        return expectFolded(example, rule);
      });
    }
  });
}
