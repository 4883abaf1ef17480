import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isSmallTree } from '../../src/html/smallTree';

test.each([
  ['<i></i>', 1, true],
  ['<i></i><i></i>', 1, false],
  ['<i><b></b></i><i>a</i>', 3, true],
  ['<i><b></b></i><i>a</i>', 2, false],
  ['text', 0, true],
])('how much stands in %s', (html, most, isSmall) => {
  const { document } = new JSDOM(`<div>${html}</div><p>more</p><p>more</p>`).window;
  const box = document.querySelector('div');
  expect(box && isSmallTree(box, most)).toBe(isSmall);
});
