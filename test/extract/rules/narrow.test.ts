import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/clutter/families';
import { Patterns } from '../../../src/extract/rules/narrow';
import { parseExpression } from '../../../src/extract/rules/prepare/expression';
import { cheapOf } from '../../../src/extract/rules/prepare/forms';
import { Rows } from '../../../src/extract/rules/prepare/rows';
import { textsOf } from './grown';

function narrowed(source: string, text: string): RegExp | null {
  const rows = new Rows();
  const row = rows.row(source);
  return new Patterns([row], rows.parts().split('\n')).narrowed(0, flagsOf(source), text);
}

const flagsOf = (source: string) => (/\\[pu]\{/i.test(source) ? 'u' : '');

describe('a pattern for a text', () => {
  test.each([
    ['^(?:related|recommended|more) (?:stories|articles)$', 'related articles', '^(?:related) (?:articles)$'],
    ['(?:(?:our|the) )*newsletters?', 'the newsletter', '(?:(?:the) )*newsletters?'],
    ['(?:our )*newsletters?', 'a newsletter', 'newsletters?'],
    [String.raw`(?=.{0,9}\b(?:ads?|advert))x`, 'x ad', String.raw`(?=.{0,9}\b(?:ads?))x`],
    ['a(?!bc|bd)[a-z]', 'abd', 'a(?!bd)[a-z]'],
    ['a(?!bc)[a-z]', 'aa', 'a[a-z]'],
    [String.raw`whats ?app(?:\+)?`, 'whatsapp', String.raw`whats ?app(?:\+)?`],
    ['(?:(?:x|y){2,3})', 'yy', '(?:y){2,3}'],
  ])('%s in “%s” is %s', (source, text, expected) => {
    expect(narrowed(source, text)?.source).toBe(expected);
  });

  test.each([
    ['(?:related|more) (?:stories|articles)', 'related work'],
    ['(?=.{0,9}(?:ads|adverts))x', 'x and y'],
    ['subscribe (?:now|today)', 'now or today'],
  ])('%s is none in “%s”', (source, text) => {
    expect(narrowed(source, text)).toBeNull();
  });

  test('minds no letters where either case is meant', () => {
    const rows = new Rows();
    const row = rows.whole('(?:related|more) stories');
    expect(new Patterns([row], rows.parts().split('\n')).narrowed(0, 'i', 'RELATED STORIES')).not.toBeNull();
  });

  test('keeps signs in their rows, and refuses what would part a row', () => {
    expect(narrowed('a¤b', 'a¤b')?.test('a¤b')).toBe(true);
    expect(() => new Rows().row('[\t]\\w{2,12}')).toThrow(SyntaxError);
  });
});

test('on any text, what is left of a rule’s pattern finds what the whole pattern finds', () => {
  const sources = rules.flatMap(({ says }) => (says ? [cheapOf(says).source] : []));
  let found = 0;
  let without = 0;
  const rows = new Rows();
  const written = sources.map(source => rows.row(source));
  const patterns = new Patterns(written, rows.parts().split('\n'));
  const agree = (at: number, text: string) => {
    const source = sources[at] ?? '';
    const whole = new RegExp(source, flagsOf(source)).exec(text);
    const pattern = patterns.narrowed(at, flagsOf(source), text);
    const own = pattern?.exec(text) ?? null;
    expect([own?.index, own?.[0]], `${source}\n${text}`).toEqual([whole?.index, whole?.[0]]);
    if (whole) found++;
    if (!pattern) without++;
  };
  sources.forEach((source, at) => {
    fc.assert(
      fc.property(textsOf(parseExpression(source)), text => {
        agree(at, text);
        agree((at + 1) % sources.length, text);
      }),
      { numRuns: 30 },
    );
  });
  expect(found).toBeGreaterThan(sources.length * 10);
  expect(without).toBeGreaterThan(sources.length * 10);
});
