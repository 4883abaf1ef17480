import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { media } from '../../../src/compose/embed/media';
import { placeholder } from '../../../src/compose/embed/placeholder';
import { post } from '../../../src/compose/embed/post';
import { handlers } from '../../../src/compose/handlers';
import { calloutTitle } from '../../../src/compose/handlers/calloutTitle';
import { caption, smallPrint } from '../../../src/compose/handlers/caption';
import { code } from '../../../src/compose/handlers/code';
import { definitions } from '../../../src/compose/handlers/definitions';
import { details } from '../../../src/compose/handlers/details';
import { excerpt } from '../../../src/compose/handlers/excerpt';
import { figure } from '../../../src/compose/handlers/figure';
import { foldInLine, gutter } from '../../../src/compose/handlers/gutter';
import { heading } from '../../../src/compose/handlers/heading';
import { image } from '../../../src/compose/handlers/image';
import { lineBreak } from '../../../src/compose/handlers/lineBreak';
import { link } from '../../../src/compose/handlers/link';
import { list } from '../../../src/compose/handlers/list';
import {
  emphasis,
  inlineCode,
  slanted,
  strong,
  subscript,
  superscript,
} from '../../../src/compose/handlers/marks';
import { drawnByMathJax, formula, formulaSource } from '../../../src/compose/handlers/math';
import { fenced, fraction, matrixPart, root, script } from '../../../src/compose/handlers/mathParts';
import { quotation } from '../../../src/compose/handlers/quotation';
import { ruby } from '../../../src/compose/handlers/ruby';
import { span } from '../../../src/compose/handlers/span';
import { table } from '../../../src/compose/handlers/table';
import { task } from '../../../src/compose/handlers/task';
import { thematicBreak } from '../../../src/compose/handlers/thematicBreak';
import type { BlockHandler, Handlers, InlineHandler } from '../../../src/compose/writer';
import { shape } from '../compose';
import { classed, inCode, marks, named, written } from './alone';

/** A handler alone: what stands in the body, the blocks that it becomes, and the marks over their letters. */
interface Case {
  readonly of: InlineHandler | BlockHandler;
  readonly table: Handlers;
  readonly body: string;
  readonly blocks: readonly string[];
  readonly marks?: readonly string[];
}

type Said = Pick<Case, 'body' | 'blocks' | 'marks'>;

const inLine = (names: string, of: InlineHandler, ...said: readonly Said[]): Case[] =>
  said.map(each => ({ ...each, of, table: named(names, { inline: of }) }));
const asBlock = (names: string, of: BlockHandler, ...said: readonly Said[]): Case[] =>
  said.map(each => ({ ...each, of, table: named(names, { block: of }) }));
const byClass = (of: BlockHandler, ...said: readonly Said[]): Case[] =>
  said.map(each => ({ ...each, of, table: classed(of) }));

const KATEX =
  '<span class="katex-mathml"><math><mi>x</mi></math></span><span class="katex-html"><b>x</b></span>';
const VIDEO = 'https://www.youtube.com/embed/a1b2c3d4e5F';

const CASES: readonly Case[] = [
  ...inLine('strong', strong, {
    body: '<p>It <strong>was <i>late</i></strong>.</p>',
    blocks: ['p It was late.'],
    marks: ['strong:was late'],
  }),
  ...inLine('dfn', emphasis, { body: 'It <dfn>was</dfn>', blocks: ['p It was'], marks: ['emphasis:was'] }),
  ...inLine(
    'em',
    slanted,
    { body: 'It <em>was</em>', blocks: ['p It was'], marks: ['emphasis:was'] },
    { body: '<p><img src="a.jpg"><br><em>b</em></p>', blocks: ['figure : b'] },
    { body: '<p><img src="a.jpg"><em>b</em> is c.</p>', blocks: ['p b is c.'] },
  ),
  ...inLine('sub', subscript, { body: 'H<sub>2</sub>O', blocks: ['p H2O'], marks: ['subscript:2'] }),
  ...inLine(
    'sup',
    superscript,
    { body: 'm<sup>2</sup>', blocks: ['p m2'], marks: ['superscript:2'] },
    {
      body: '<p>So it is.<sup>1</sup></p><p><sup>1</sup> Is it?</p>',
      blocks: ['p So it is.1', 'p 1 Is it?'],
      marks: ['superscript:1', 'note:1', 'superscript:1', 'note:1'],
    },
  ),
  ...inLine('code', inlineCode, { body: 'Run <code>ls</code>', blocks: ['p Run ls'], marks: ['code:ls'] }),
  ...inLine(
    'a',
    link,
    { body: '<a href="b">one</a> <a name="c">two</a>', blocks: ['p one two'], marks: ['link:one'] },
    { body: '<a href="javascript:go()">one</a>', blocks: ['p one'], marks: [] },
    {
      body: '<p>So.<a href="#n">[1]</a></p><p id="n">Is it?</p>',
      blocks: ['p So.[1]', 'p Is it?'],
      marks: ['note:[1]', 'note:Is it?'],
    },
  ),
  ...inLine(
    'span',
    span,
    { body: 'a <span class="b">c</span>', blocks: ['p a c'], marks: [] },
    { body: `So ${KATEX}.`, blocks: ['p So xx.'], marks: ['folded:x'] },
    { body: 'a<span class="sidenote">b</span>c', blocks: ['p a b c'], marks: ['emphasis:b'] },
  ),
  ...inLine('q', quotation, {
    body: 'He said <q>go <q>now</q></q>. <q lang="de">“Ja”</q>',
    blocks: ['p He said “go ‘now’”. “Ja”'],
  }),
  ...inLine('br', lineBreak, { body: 'a<br>b<br><br>c', blocks: ['p a\nb', 'p c'] }),
  ...inLine('hr', thematicBreak, { body: 'a<hr><hr>b', blocks: ['p a', 'rule', 'p b'] }),
  ...inLine(
    'img',
    image,
    { body: 'a <img src="b.jpg"> c', blocks: ['p a c', 'figure b.jpg'] },
    { body: 'Well done <img alt="🎉" src="/e.png">', blocks: ['p Well done 🎉'] },
    { body: '<img src="https://i.ytimg.com/vi/a1b2c3d4e5F/0.jpg">', blocks: ['video YouTube ()'] },
  ),
  ...inLine(
    'math',
    formula,
    { body: 'So <math><mi>x</mi></math>.', blocks: ['p So x.'], marks: ['math:x'] },
    { body: 'So<math display="block"><mi>x</mi></math>.', blocks: ['p So', 'math x', 'p .'] },
  ),
  ...inLine('mfrac', fraction, {
    body: '<math><mfrac><mi>a</mi><mn>2</mn></mfrac></math>',
    blocks: ['p a/2'],
  }),
  ...inLine('msqrt mroot', root, { body: '<math><msqrt><mi>a</mi></msqrt></math>', blocks: ['p √a'] }),
  ...inLine('msub', script, { body: '<math><msub><mi>a</mi><mn>2</mn></msub></math>', blocks: ['p a_2'] }),
  ...inLine('mtr mtd', matrixPart, {
    body: '<math><mtable><mtr><mtd>1</mtd><mtd>2</mtd></mtr></mtable></math>',
    blocks: ['p 1, 2'],
  }),
  ...inLine('mfenced', fenced, { body: '<math><mfenced><mi>a</mi></mfenced></math>', blocks: ['p (a)'] }),
  ...inLine('mjx-container', drawnByMathJax, {
    body: '<mjx-container><mjx-math data-latex="a+1"><i>a+1</i></mjx-math></mjx-container>',
    blocks: ['p a+1a+1'],
    marks: ['math:a+1', 'folded:a+1'],
  }),
  ...inLine('ruby', ruby, {
    body: '<ruby>魚<rt data-reading="さかな"></rt></ruby>',
    blocks: ['p 魚'],
    marks: ['ruby:魚'],
  }),
  ...inLine('script', formulaSource, {
    body: 'So <script type="math/tex">x^2</script>.<script>go()</script>',
    blocks: ['p So x^2.'],
    marks: ['math:x^2'],
  }),
  ...inLine(
    'iframe audio lite-youtube',
    media,
    { body: `<iframe src="${VIDEO}"></iframe>`, blocks: ['video YouTube ()'] },
    { body: '<audio src="b.mp3">c</audio>', blocks: ['audio null ()'] },
    {
      body: '<lite-youtube videoid="a1b2c3d4e5F">Play</lite-youtube>',
      blocks: ['video YouTube ()', 'removal player-label (p Play)'],
    },
  ),
  ...inLine('input', task, {
    body: '<li><input type="checkbox" checked> a</li><li><input type="checkbox"> b</li><input type="checkbox"> c',
    blocks: ['p ☑ a', 'p ☐ b', 'p c'],
  }),
  ...asBlock(
    'h1 h4',
    heading,
    { body: '<h1>a</h1><h4>b<div>c</div></h4>', blocks: ['h1 a', 'h4 b\nc'] },
    { body: '<h4 data-rule="x">a</h4>', blocks: ['removal x (h4 a)'] },
    { body: '<h4><b data-rule="x">a</b></h4>', blocks: ['removal x (h4 a)'] },
  ),
  ...asBlock(
    'blockquote',
    excerpt,
    { body: '<blockquote><p>a</p>b</blockquote>', blocks: ['excerpt (p a | p b)'] },
    {
      body: '<blockquote><p>a</p>— Ada Brine (@ada) July 10, 2025</blockquote>',
      blocks: ['post X (p a)'],
    },
  ),
  ...asBlock(
    'ul ol',
    list,
    { body: '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>', blocks: ['ol (p a + ul (p b) | p c)'] },
    { body: '<ul><li data-rule="x">a</li></ul>', blocks: ['removal x (p a)'] },
  ),
  ...asBlock('dl', definitions, {
    body: '<dl><dt>a</dt><dd>b</dd><div><dt>c</dt><dd>d</dd></div></dl>',
    blocks: ['ul (p a + p b | p c + p d)'],
    marks: ['strong:a', 'strong:c'],
  }),
  ...asBlock('details', details, {
    body: '<details><summary>a</summary>b</details>',
    blocks: ['p a', 'p b'],
    marks: ['strong:a'],
  }),
  ...asBlock(
    'table',
    table,
    {
      body: '<table><caption>t</caption><tr><th>a<th>b<tr><td>c<td>d</table>',
      blocks: ['table *a ; *b / c ; d'],
    },
    { body: '<table><tr><td>a</td></tr></table>', blocks: ['p a'] },
    {
      body: '<table><tr><td class="lineno">1</td><td>go()</td></tr></table>',
      blocks: ['removal line-numbers (p 1)', 'code null: go()'],
    },
  ),
  ...asBlock('figure', figure, { body: '<figure>a<p>b</p></figure>', blocks: ['p a', 'p b'] }),
  ...asBlock(
    'figcaption',
    caption,
    { body: '<div><svg></svg><figcaption>a. Photo: B</figcaption></div>', blocks: ['figure : a.'] },
    { body: '<figcaption><p>a</p><p>b</p></figcaption>', blocks: ['p a', 'p b'] },
  ),
  ...inLine(
    'small',
    smallPrint,
    { body: '<div><img src="a.jpg"><small>b</small></div>', blocks: ['figure : b'] },
    { body: 'a <small>b</small>', blocks: ['p a b'] },
  ),
  ...asBlock('pre', code, {
    body: '<pre class="language-rust">fn a() {\n  b\n}</pre>',
    blocks: ['code rust: fn a() {\n  b\n}'],
  }),
  ...byClass(
    post,
    {
      body: '<div class="twitter-tweet"><p>a</p>— Ada Brine (@ada) <a href="https://x.com/ada/status/1">July 10, 2025</a></div>',
      blocks: ['post X (p a)'],
    },
    {
      body: '<div class="telegram-post">a<p>View on Telegram</p></div>',
      blocks: ['post Telegram (p a | removal embed-label (p View on Telegram))'],
    },
  ),
  ...byClass(
    placeholder,
    {
      body: `<div class="consent" data-src="${VIDEO}">Agree</div>`,
      blocks: ['video YouTube ()', 'removal player-label (p Agree)'],
    },
    { body: '<div class="consent">Agree</div>', blocks: ['p Agree'] },
  ),
  ...byClass(calloutTitle, {
    body: '<p class="admonition-title">Note</p><p>a</p>',
    blocks: ['p Note', 'p a'],
    marks: ['strong:Note'],
  }),
  ...byClass(gutter, {
    body: '<div class="gutter">1<br>2</div><p>a</p>',
    blocks: ['removal line-numbers (p 12)', 'p a'],
  }),
  {
    of: foldInLine,
    table: inCode(code, foldInLine),
    body: '<pre><i class="ln">1</i> go()</pre>',
    blocks: ['code null: 1 go()'],
    marks: ['folded:1'],
  },
];

describe('a handler alone', () => {
  test.each(CASES)('$body', ({ table, body, blocks, marks: over }) => {
    const all = written(body, table);
    expect(shape(all)).toEqual(blocks);
    if (over) expect(marks(all)).toEqual(over);
  });
});

describe('the table of handlers', () => {
  const tried = new Set(CASES.map(({ of }) => of));

  test('has a case for each handler above', () => {
    for (const [name, handler] of handlers.byName) {
      expect(tried.has('inline' in handler ? handler.inline : handler.block), name).toBe(true);
    }
  });

  test.each<[string, BlockHandler | undefined]>([
    ['<blockquote class="twitter-tweet"></blockquote>', post],
    ['<td class="gutter">1 2</td>', gutter],
    ['<td class="gutter">a</td>', undefined],
    ['<div class="video-consent"></div>', placeholder],
    ['<div role="heading"></div>', heading],
    ['<div class="text"></div>', undefined],
  ])('knows by class or role: %s', (html, handler) => {
    expect(handlers.byAttributes(element(html))).toBe(handler);
  });

  test('knows a caption by its class beside a picture', () => {
    const box = element('<div><img><div class="wp-caption-text"></div></div>');
    expect(handlers.byAttributes(box.querySelector('div') ?? box)).toBe(caption);
  });

  test('knows the numbers of lines in code', () => {
    expect(handlers.inCode(element('<i class="ln">7</i>'))).toBe(foldInLine);
    expect(handlers.inCode(element('<i class="key">7</i>'))).toBeUndefined();
  });

  test('knows what belongs to the text however unlikely it looks', () => {
    expect(handlers.belongs(element('<figcaption></figcaption>'))).toBe(true);
    expect(handlers.belongs(element('<div class="fb-post"></div>'))).toBe(true);
    expect(handlers.belongs(element('<div></div>'))).toBe(false);
  });
});

function element(html: string): Element {
  const found = JSDOM.fragment(html).firstElementChild;
  if (!found) throw new Error(`no element: ${html}`);
  return found;
}
