import fc from 'fast-check';
import { expect, it } from 'vitest';
import { words } from '../../src/text/words';

/** The same as an expression: short to read, and dear to compile in every page. */
const WORD =
  /[@#$€£]?[\p{L}\p{M}\p{N}]+(?:(?:['’&_]|-(?=[\p{L}\p{N}])|\.(?=\p{Ll}\p{L}|\p{N})|(?<=(?:^|[^\p{L}])\p{L})\.(?=\p{L}(?:\.|[^\p{L}]|$)))[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

const expected = (text: string) =>
  [...text.matchAll(WORD)].map(({ 0: letters, index }) => ({
    text: letters,
    start: index,
    end: index + letters.length,
    sign: !/[\p{L}\p{N}]/u.test(letters),
  }));

it.each([
  "Don't! U.S. e-mail @name 3.5 AT&T example.com a.m. $5m 'em o' rock'n'roll",
  'Jr.s U.S.A a.B. x.y.z 1.a a.1 é́.à «là» -x x- x--y _a_ a_b',
  '市長は「雨」と述べた。😀🚨 𝐀.𝐁 𝐀.𝐛𝐜 a𝐛',
])('reads %s', text => expect(words(text)).toEqual(expected(text)));

it('reads words as the expression does', () => {
  const letter = fc.oneof(
    fc.constantFrom(...'abZÉéßжЖ字あ12³.\'’&_-@#$€£"“ \n\u00a0\u0301𝐀𝐛😀\ud800\udc00'),
    fc.constantFrom('.', 'a', 'B', "'"),
  );
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 24 }), letters => {
      const text = letters.join('');
      expect(words(text)).toEqual(expected(text));
    }),
    { numRuns: 3000 },
  );
});

it('reads a part of a text by itself, with its places in the whole', () => {
  const [text, from, to] = ['x.U.S. a.', 2, 6];
  const part = expected(text.slice(from, to)).map(word => ({
    ...word,
    start: word.start + from,
    end: word.end + from,
  }));
  expect(words(text, from, to)).toEqual(part);
});
