import { describe, expect, test } from 'vitest';
import { Expressions } from '../../../src/extract/rules/expression';
import { Narrowing, required, rowMayBegin } from '../../../src/extract/rules/narrow';

/** The first row of an expression, with the groups in it. */
function rowOf(source: string) {
  const all = new Expressions();
  return { row: all.parse(source)[0] ?? [], groups: all.groups };
}

describe('what is left of an expression for a text', () => {
  const left = (source: string, text: string) => {
    const { row, groups } = rowOf(source);
    return new Narrowing(text).row(row, groups);
  };

  test.each([
    ['^(?:related|recommended|more) (?:stories|articles)$', 'related articles', '^(?:related) (?:articles)$'],
    ['(?:(?:our|the) )*newsletters?', 'the newsletter', '(?:(?:the) )*newsletters?'],
    ['(?:our )*newsletters?', 'a newsletter', 'newsletters?'],
    [String.raw`(?=.{0,9}\b(?:ads?|advert))x`, 'x ad', String.raw`(?=.{0,9}\b(?:ads?))x`],
    ['a(?!bc|bd)[a-z]', 'abd', 'a(?!bd)[a-z]'],
    ['a(?!bc)[a-z]', 'aa', 'a[a-z]'],
    [String.raw`whats ?app(?:\+)?`, 'whatsapp', 'whats ?app'],
    [String.raw`\(c\)`, 'by (c) me', String.raw`\(c\)`],
    ['(?:(?:x|y){2,3})', 'yy', '(?:(?:y){2,3})'],
  ])('%s in “%s” is %s', (source, text, expected) => {
    expect(left(source, text)).toBe(expected);
  });

  test.each([
    ['(?:related|more) (?:stories|articles)', 'related work'],
    ['(?=.{0,9}(?:ads|adverts))x', 'x and y'],
    ['subscribe (?:now|today)', 'now or today'],
    [String.raw`\(c\)`, 'c'],
  ])('%s is none in “%s”', (source, text) => {
    expect(left(source, text)).toBeNull();
  });
});

test.each([
  [String.raw`^to(?:[^\p{L}]+(?:us|all))+`, 'to us', true],
  [String.raw`^to(?:[^\p{L}]+(?:us|all))+`, 'together', false],
  [String.raw`^to(?:[^\p{L}]*(?:us|all))+`, 'tous', true],
  [String.raw`^advert\w*`, 'advertising', true],
  ['^ads?$', 'and', false],
  ['more', 'some more', true],
])('%s may begin as “%s” does: %s', (source, text, expected) => {
  const { row, groups } = rowOf(source);
  expect(rowMayBegin(row, groups, text)).toBe(expected);
});

test.each([
  ['newsletter', ['newsletter']],
  ['news(?:letter)?', ['news']],
  ['(?:read|see) more', [' more']],
  ['[Cc]ookies? policy', [' policy']],
  ['(?=.{0,40}letter)[a-z ]+', ['letter']],
  ['use.{0,40}cookies.{0,9}the', ['cookies']],
  ['x*', null],
  [String.raw`\w+`, null],
])('letters that stand in all that %s fits: %j', (source, expected) => {
  const { row, groups } = rowOf(source);
  expect(required(row, groups)).toEqual(expected);
});
