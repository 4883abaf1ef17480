import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/build/root.ts';
import { rules } from '../../../src/clutter/families';
import { Expressions } from '../../../src/extract/rules/expression';
import { formsOf } from '../../../src/extract/rules/forms';
import { alternativesFor, fits, renewPatterns } from '../../../src/extract/rules/patterns';
import { type Prepared, preparePhrases, prepareRules } from '../../../src/extract/rules/prepare';
import { PREPARED } from '../../../src/extract/rules/prepared';
import { loaded } from '../../../src/languages/loaded';
import type { Rule } from '../../../src/model';

/** The alternatives of all expressions, each with the rule that it is of. */
const alternativesOf = ({ expressions }: Prepared) =>
  expressions.flatMap(({ rule, alternatives }) => alternatives.map(each => ({ rule, ...each })));

const RULES: readonly Rule[] = [
  { id: 'fares', reason: 'promo', on: 'line', phrases: 'promo' },
  { id: 'tides', reason: 'promo', on: 'line', says: /^(?:high|low) tides?$/i, phrases: 'share' },
];

test('an expression is taken apart by its longest list', () => {
  const all = new Expressions();
  const [row = []] = all.parse('^(?:one|two) more$');
  expect(all.split(row)).toEqual([
    [['^'], 'one', ' more', ['$']],
    [['^'], 'two', ' more', ['$']],
  ]);
  const [repeated = []] = all.parse('^(?:one|two)+$');
  expect(all.split(repeated)).toHaveLength(1);
});

test('phrases are taken apart each with the rule that asks for it', () => {
  const own = prepareRules(RULES, { promo: ['fares'] });
  expect(alternativesOf(own).map(({ rule, letters }) => [rule, letters])).toEqual([
    [1, ['high', ' tide']].map((each, at) => (at === 0 ? each : expect.anything())),
    [1, expect.anything()],
    [0, ['fares']],
  ]);
  const german = preparePhrases(RULES, 'de', { promo: ['tarife'], share: ['(?:teilen|senden)~'] });
  expect(alternativesOf(german).map(({ rule, letters }) => [rule, letters])).toEqual([
    [0, ['tarife']],
    [1, ['teilen', 'senden']],
  ]);
});

test('the phrases of a language refer to no groups but its own', () => {
  const german = preparePhrases(RULES, 'de', { share: ['(?:teilen|senden)~'] });
  const numbers = alternativesOf(german).flatMap(({ row }) => row.filter(item => typeof item === 'number'));
  expect(numbers.length).toBeGreaterThan(0);
  for (const number of numbers) expect(german.groups[number]).toBeDefined();
});

test('an expression that ignores case holds no capitals', () => {
  expect(() => prepareRules([{ id: 'x', reason: 'promo', on: 'line', says: /^Tides$/i }], {})).toThrow(
    SyntaxError,
  );
});

test('letters are known without which a rule cannot fit, but for those that ask for the look of a line', () => {
  const always = alternativesOf(PREPARED).filter(({ letters }) => !letters);
  expect(new Set(always.map(({ rule }) => PREPARED.rules[rule]?.id))).toEqual(
    new Set(['linked-title', 'signs-only']),
  );
});

/** Texts of every example of clutter, and of what is none. */
const LINES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.html'))
  .flatMap(path => readFileSync(join(ROOT, 'src', path), 'utf8').split('\n'))
  .map(line =>
    line
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter(line => line !== '');

describe('over all examples', () => {
  test('an alternative of a rule fits where its expression or a phrase does, and nowhere else', () => {
    renewPatterns();
    let fitting = 0;
    const texts = LINES.map(text => {
      const forms = formsOf(text);
      return { text, forms, alternatives: alternativesFor(forms.lower.text) };
    });
    for (const [number, { on, says, phrases: kind }] of rules.entries()) {
      if (on === 'box') continue;
      const phrases = kind ? loaded().flatMap(({ clutter }) => clutter[kind] ?? []) : [];
      const said = says && new RegExp(says.source, says.flags.replace('g', ''));
      for (const { text, forms, alternatives } of texts) {
        const may = alternatives.filter(({ rule }) => rule === number);
        const fit = may.some(each => fits({ ...each, flags: each.flags.replace('g', '') }, forms));
        if (fit) fitting++;
        if (said?.test(text)) expect(fit, text).toBe(true);
        else if (phrases.length === 0) expect(fit, text).toBe(false);
      }
    }
    expect(LINES.length).toBeGreaterThan(300);
    expect(fitting).toBeGreaterThan(200);
  });
});
