import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { plainText } from '../../scripts/bench/plainText.ts';

const textOf = (html: string) => {
  const { window } = new JSDOM(html);
  Object.assign(globalThis, { Node: window.Node });
  return plainText(window.document.body);
};

test('a block is a line, white space folded', () => {
  expect(textOf('<div>One <b>two</b>\n  three<p>Four</p>five</div><ul><li>Six</li><li>Seven</li></ul>')).toBe(
    'One two three\nFour\nfive\nSix\nSeven\n',
  );
});

test('a line break parts lines', () => {
  expect(textOf('<p>The ferry<br>sails at nine</p>')).toBe('The ferry\nsails at nine\n');
});

test('what nobody sees is no text', () => {
  expect(textOf('<style>p{}</style><script>1</script><p>Seen</p><noscript>No</noscript>')).toBe('Seen\n');
});

test('a page without letters is empty', () => {
  expect(textOf('<div> <p>\n</p></div>')).toBe('');
});
