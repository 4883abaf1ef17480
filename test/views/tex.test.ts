import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MathNode } from '../../src/model';
import { ATTRIBUTES, ELEMENTS } from '../../src/views/article/mathml';
import { fromTex } from '../../src/views/tex';

const drawn = (node: MathNode | string): string =>
  typeof node === 'string' ? node : `${node.name}(${node.children.map(drawn).join(' ')})`;
const inside = (tex: string) => {
  const tree = fromTex(tex, false);
  return tree?.children.map(drawn).join(' ');
};

describe('LaTeX as MathML', () => {
  test.each([
    ['x', 'mi(x)'],
    ['\\frac{a}{b}', 'mfrac(mi(a) mi(b))'],
    ['\\frac12', 'mfrac(mn(1) mn(2))'],
    ['x_1^2', 'msubsup(mi(x) mn(1) mn(2))'],
    ['x^{2n}', 'msup(mi(x) mrow(mn(2) mi(n)))'],
    ["f'", 'msup(mi(f) mo(′))'],
    ['\\sqrt[3]{x}', 'mroot(mi(x) mn(3))'],
    ['\\sum_{i}^n', 'munderover(mo(∑) mi(i) mi(n))'],
    ['\\int_0^1', 'msubsup(mo(∫) mn(0) mn(1))'],
    ['\\lim_{h}', 'munder(mi(lim) mi(h))'],
    ['\\left( x \\right]', 'mrow(mo(() mi(x) mo(]))'],
    ['\\left. x \\right|', 'mrow(mi(x) mo(|))'],
    ['\\mathbb{R}', 'mi(ℝ)'],
    ['\\mathbf{v}', 'mi(𝐯)'],
    ['\\text{ if }', 'mtext(\u00a0if\u00a0)'],
    ['\\hat x', 'mover(mi(x) mo(^))'],
    ['\\alpha \\leq \\beta', 'mrow(mi(α) mo(≤) mi(β))'],
    ['{\\displaystyle E}', 'mi(E)'],
    ['a % said so\n b', 'mrow(mi(a) mi(b))'],
    [
      '\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}',
      'mrow(mo(() mtable(mtr(mtd(mi(a)) mtd(mi(b))) mtr(mtd(mi(c)) mtd(mi(d)))) mo()))',
    ],
    ['\\begin{cases} a & b \\end{cases}', 'mrow(mo({) mtable(mtr(mtd(mi(a)) mtd(mi(b)))))'],
  ])('%s', (tex, expected) => {
    expect(inside(tex)).toBe(expected);
  });

  test.each([
    '\\unheardof{x}',
    'a_{b',
    'a}',
    '\\begin{tikz}x\\end{tikz}',
    '\\left( x',
    '{'.repeat(5000),
    '\\frac{1}',
    '#1',
    '&',
  ])('is not guessed: %s', tex => {
    expect(fromTex(tex, false)).toBeNull();
  });

  test('a formula set apart says so', () => {
    expect(fromTex('x', true)?.attributes).toEqual({ display: 'block' });
  });

  test('whatever the source, what comes out can be drawn, and nothing is thrown', () => {
    const piece = fc.constantFrom(
      '\\frac',
      '{',
      '}',
      '^',
      '_',
      'x',
      '12',
      '\\left(',
      '\\right)',
      '\\begin{matrix}',
      '\\end{matrix}',
      '&',
      '\\\\',
      '\\text{a}',
      '\\sqrt',
      '[',
      ']',
      "'",
      ' ',
      '\\',
      '𝔘',
      '\\mathbf',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const tree = fromTex(pieces.join(''), false);
        const check = (node: MathNode | string): void => {
          if (typeof node === 'string') return;
          expect(ELEMENTS).toContain(node.name);
          for (const name of Object.keys(node.attributes)) expect(ATTRIBUTES).toContain(name);
          node.children.forEach(check);
        };
        if (tree) check(tree);
      }),
    );
  });
});
