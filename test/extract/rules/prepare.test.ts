import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/clutter/families';
import { withoutGaps } from '../../../src/extract/rules/gaps';
import { atomsOf, startsOf } from '../../../src/extract/rules/prepare/atoms';
import { parseExpression } from '../../../src/extract/rules/prepare/expression';
import { cheapOf } from '../../../src/extract/rules/prepare/forms';
import { split } from '../../../src/extract/rules/prepare/split';
import { PREPARED } from '../../../src/extract/rules/prepared';
import { standsIn, textsOf } from './grown';

const atoms = (source: string) => atomsOf(parseExpression(source)).map(list => [...list].sort());
const starts = (source: string) => startsOf(parseExpression(source), 4)?.toSorted() ?? null;

describe('the atoms of an expression', () => {
  test.each([
    ['newsletter', [['newsletter']]],
    ['news(?:letter)?', [['news']]],
    ['(?:read|see) more', [['read more', 'see more']]],
    ['[Cc]ookies? policy', [['cookie policy', 'cookies policy']]],
    [String.raw`\bad\b`, [['¦ad¦']]],
    [String.raw`(?:ads?|advert\w*)\b`, [['ads¦', 'advert', 'ad¦']]],
    ['(?=.{0,40}letter)[a-z ]+', [['letter']]],
    ['x*', []],
    [String.raw`\w+|terms`, []],
  ])('%s', (source, expected) => {
    expect(atoms(source)).toEqual(expected);
  });

  test('come from the best parts of a row, the rarest first', () => {
    expect(atoms('use.{0,40}cookies.{0,9}the')).toEqual([['cookies'], ['use']]);
  });
});

describe('how the texts begin that an expression fits', () => {
  test.each([
    ['^subscribe now', ['subs']],
    ['(?:our |the )*(?:related|top) stories', ['our ', 'rela', 'the ', 'top ']],
    ['ads?', ['ad']],
    [String.raw`on[^\p{L}]+x`, ['on¦']],
    [String.raw`(?:\S+\s+){0,6}more`, null],
    ['.{0,8}more', null],
    ['(?:more)?', null],
  ])('%s', (source, expected) => {
    expect(starts(source)).toEqual(expected);
  });
});

test('an expression that refers back to a group cannot be read', () => {
  expect(() => parseExpression(String.raw`(["'])x\1`)).toThrow(SyntaxError);
  expect(() => parseExpression('(?:x')).toThrow(SyntaxError);
});

describe('a pattern taken apart', () => {
  test('is one of its alternatives with what stands around them', () => {
    expect(split('^(?:one|two) more$', () => false)).toEqual([
      { before: '^', each: ['one', 'two'], after: ' more$' },
    ]);
    expect(split('^a$|^(?:b|c)$', () => false)).toEqual([
      { before: '', each: ['^a$'], after: '' },
      { before: '^', each: ['b', 'c'], after: '$' },
    ]);
  });

  test('stays whole where its alternatives may come more than once', () => {
    expect(split('^(?:one|two)+$', () => false)).toEqual([
      { before: '', each: ['^(?:one|two)+$'], after: '' },
    ]);
  });
});

const whole = rules.flatMap(rule => (rule.says ? [cheapOf(rule.says).source] : []));

describe('of every rule', () => {
  const pattern = (source: string) => new RegExp(source, /\\[pu]\{/i.test(source) ? 'u' : '');

  test('what the pattern fits, one of its alternatives fits, and the other way round', () => {
    for (const source of whole) {
      const parts = split(source, () => false).flatMap(({ before, each, after }) =>
        each.map(own => pattern(`${before}(?:${own})${after}`)),
      );
      fc.assert(
        fc.property(textsOf(parseExpression(source)), text => {
          expect(
            parts.some(part => part.test(text)),
            text,
          ).toBe(pattern(source).test(text));
        }),
        { numRuns: 20 },
      );
    }
  });

  test('one atom of each list stands in every text that the pattern fits, and it begins as it must', () => {
    let fitting = 0;
    for (const source of whole) {
      const part = parseExpression(source);
      const lists = atomsOf(part);
      const begins = source.startsWith('^') ? startsOf(part, 4) : null;
      fc.assert(
        fc.property(textsOf(part), text => {
          if (!pattern(source).test(text)) return;
          fitting++;
          for (const list of lists)
            expect(
              list.some(atom => standsIn(text, atom)),
              text,
            ).toBe(true);
          if (begins)
            expect(
              begins.some(start => text.startsWith(withoutGaps(start))),
              text,
            ).toBe(true);
        }),
        { numRuns: 40 },
      );
    }
    expect(fitting).toBeGreaterThan(whole.length * 10);
  });

  test('letters are known without which it cannot fit, but for those that ask for the look of a line', () => {
    const ruleOf = (number: number) => {
      const shared = PREPARED.shared.findLast(({ from }) => from <= number);
      return PREPARED.rules[shared?.rule ?? -1]?.id;
    };
    expect(new Set(PREPARED.texts.always.map(ruleOf))).toEqual(new Set(['linked-title']));
    expect(PREPARED.names.always).toEqual([]);
  });
});

describe('letters with gaps', () => {
  test.each([
    ['an ad for it', '¦ad¦', true],
    ['had it', '¦ad¦', false],
    ['had, adverts, ad', '¦ad¦', true],
    ['advert', '¦ad', true],
    ['', 'ad', false],
  ])('in “%s” stands %s: %s', (text, letters, expected) => {
    expect(standsIn(text, letters)).toBe(expected);
  });

  test('are letters when the gaps are taken away', () => {
    expect(withoutGaps('¦ad¦')).toBe('ad');
  });
});
