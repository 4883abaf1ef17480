import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { elementNames, elementsWith, isInline, isLetters, isUndrawn } from '../../src/html/elements';

function element(html: string): Element {
  const found = JSDOM.fragment(html).firstElementChild;
  if (!found) throw new Error(`no element: ${html}`);
  return found;
}

describe('the table of elements', () => {
  test('names each element once', () => {
    expect(elementNames().toSorted()).toEqual([...new Set(elementNames())].toSorted());
  });

  test('gives the elements with any of some traits', () => {
    expect([...elementsWith('field', 'parenthesis')]).toEqual(['select', 'textarea', 'datalist', 'rp']);
  });

  test('says of none that it both begins a line and does not', () => {
    const inline = elementsWith('inline');
    expect([...elementsWith('block')].filter(name => inline.has(name))).toEqual([]);
  });
});

test.each([
  ['<b></b>', true],
  ['<my-part></my-part>', true],
  ['<math><mi></mi></math>', true],
  ['<p></p>', false],
  ['<li></li>', false],
])('%s stands in a line: %s', (html, inline) => {
  expect(isInline(element(html))).toBe(inline);
});

test('a part of a formula stands in a line', () => {
  const inner = element('<math><mfrac><mi>x</mi></mfrac></math>').firstElementChild;
  expect(inner && isInline(inner)).toBe(true);
});

test('letters in a line are an inline element without blocks in it', () => {
  expect(isLetters(element('<span>a <b>b</b></span>'))).toBe(true);
  expect(isLetters(element('<span>a <div>b</div></span>'))).toBe(false);
  expect(isLetters(element('<p>a</p>'))).toBe(false);
});

test('scripts, fields, frames and drawings are not drawn as text', () => {
  for (const name of ['script', 'select', 'iframe', 'svg', 'br'])
    expect(isUndrawn(element(`<${name}></${name}>`))).toBe(true);
  for (const name of ['p', 'b', 'button', 'my-part'])
    expect(isUndrawn(element(`<${name}></${name}>`))).toBe(false);
});
