import { expect, test } from 'vitest';
import { formsOf } from '../../../src/extract/rules/forms';
import { Lookup } from '../../../src/extract/rules/lookup';
import type { Index } from '../../../src/extract/rules/prepare/shape';

const NOTHING: Index = { edges: {}, anywhere: {}, short: {}, capital: {}, always: [] };

function found(index: Partial<Index>, text: string): number[] {
  const numbers = new Set<number>();
  const lookup = new Lookup([{ ...NOTHING, ...index }]);
  const forms = formsOf(text);
  lookup.begins(forms.lower, forms.front, numbers);
  lookup.holds(forms, numbers);
  return [...numbers].sort((a, b) => a - b);
}

test.each([
  ['More news', { more: '1' }, [1]],
  ['mo news', { more: '1' }, []],
  ['39x80x16', { 'x¦': ';1', '39x8': '2' }, [1, 2]],
  ['x-rays', { 'x¦': ';1' }, [1]],
  ['xenon', { 'x¦': ';1' }, []],
  ['“Subscribe', { subs: '1;2;3' }, [2, 3]],
  ['12 comments', { comm: '1;2', '12 c': ';;3' }, [2, 3]],
  ['élan', { éla: '1;2' }, [1, 2]],
])('“%s” begins as %j say: %j', (text, edges, expected) => {
  expect(found({ edges }, text)).toEqual(expected);
});

test.each([
  ['the newsletter', { new: 'newsl\ta\nnews¦\tb' }, [10]],
  ['the news', { new: 'newsl\ta\nnews¦\tb' }, [11]],
  ['an ad for you', { 'ad ': 'ad \t1' }, [1]],
])('in “%s” stands what %j say: %j', (text, anywhere, expected) => {
  expect(found({ anywhere }, text)).toEqual(expected);
});

test('a short word stands in a prompt with a capital', () => {
  expect(found({ capital: { 'ad¦': '4' } }, 'It ended. Ad It went on.')).toEqual([4]);
  expect(found({ capital: { 'ad¦': '4' } }, 'It had an ad.')).toEqual([]);
});
