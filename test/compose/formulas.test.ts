import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readKatex } from '../../src/compose/formula/katex';
import { bare } from '../../src/compose/formula/source';
import { readingText } from '../../src/print/text';
import { article, blocks, shape } from './compose';

describe('a formula on one line', () => {
  test.each([
    ['<msup><mi>a</mi><mn>2</mn></msup>', 'a^2'],
    ['<msup><mi>a</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msup>', 'a^(n+1)'],
    ['<msup><mi>f</mi><mo>′</mo></msup>', 'f′'],
    ['<mover><mi>x</mi><mo>¯</mo></mover>', 'x¯'],
    ['<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>', 'x_1^2'],
    ['<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>', '(a+b)/2'],
    ['<mroot><mi>x</mi><mn>3</mn></mroot>', '√x[3]'],
    ['<mfenced><mi>a</mi><mi>b</mi></mfenced>', '(a,b)'],
    ['<mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr></mtable>', 'a, b'],
  ])('%s', (inside, text) => {
    expect(shape(blocks(`<p>So <math>${inside}</math>.</p>`))).toEqual([`p So ${text}.`]);
  });

  test('rules say nothing of its parts', () => {
    const page = '<p>So <math><mi>a</mi><mo data-rule="symbols">=</mo><mn>1</mn></math>.</p>';
    expect(blocks(page, { reason: 'control' })).toMatchObject([
      { text: { text: 'So a=1.', marks: [{ type: 'math' }] } },
    ]);
  });

  test('in the reading text it is its TeX where that is easier to read', () => {
    const math = (inside: string, tex: string) =>
      `<math><semantics>${inside}<annotation encoding="application/x-tex">${tex}</annotation></semantics></math>`;
    const page = `<p>So ${math('<msqrt><mi>a</mi></msqrt>', '\\sqrt a')} or ${math('<mi>b</mi>', '{\\displaystyle b}')}.</p>`;
    expect(readingText(article(page))).toBe('So \\sqrt a or b.\n');
  });
});

describe('a formula that is only drawn', () => {
  const drawn = (around: string, inside: string) =>
    `<p>So <span ${around}><span class="katex"><span class="katex-html">${inside}</span></span></span>.</p>`;
  const fraction = '<span class="mfrac"><span class="vlist"><span>2</span><span>a+b</span></span></span>';

  test.each([
    ['its TeX', drawn('data-tex="\\frac{a+b}{2}"', fraction), 'So \\frac{a+b}{2}'],
    ['no attribute that says something else', drawn('data-tex="true"', fraction), 'So (a+b)/2'],
    ['its words', drawn('aria-label="half of it"', fraction), 'So half of it'],
    ['what is drawn, from above', drawn('', fraction), 'So (a+b)/2'],
  ])('is %s', (_, page, text) => {
    const [block] = blocks(page);
    if (block?.type !== 'paragraph') throw new Error('no paragraph');
    const [math, folded] = block.text.marks;
    expect(block.text.text.slice(0, math?.end)).toBe(text);
    expect(folded).toMatchObject({ type: 'folded', rule: 'formula-twice' });
  });

  test('an index and a power are told apart', () => {
    const html =
      '<span>x</span><span class="msupsub"><span class="vlist"><span style="top:-2.5em">i</span><span style="top:-3em">2</span></span></span>';
    const { body } = new JSDOM(html).window.document;
    expect(readKatex(body)).toBe('x^2_i');
  });
});

test.each([
  ['<img class="latex" alt="s" src="/l.png">', ['p s']],
  ['<img src="/latex.php?latex=a%2Bb" alt="">', ['p a+b']],
  ['<img src="/7.png" alt="$a$" width="300">', ['p a']],
  ['<img class="math" src="/7.png" alt="The town hall">', ['figure 7.png']],
])('a picture of a formula is its TeX: %s', (page, expected) => {
  expect(shape(blocks(page))).toEqual(expected);
});

test.each([
  ['$a$', 'a'],
  ['\\(a\\)', 'a'],
  ['$$ a $$', 'a'],
  ['a', 'a'],
])('%s is bare', (source, expected) => {
  expect(bare(source)).toBe(expected);
});
