import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/print/markdown';
import { readingText } from '../../src/print/text';
import { article } from '../compose/compose';

const PAGE = `<h1>Eels</h1><figure><img src="/e.jpg" alt="An eel"><figcaption>Caption.</figcaption></figure>
<p>One<br>two <b>bold <a href="/x(1)">link</a></b> <span data-rule="x">Buy!</span> end*.</p><p data-rule="x">Clutter</p>
<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul><table><tr><th>h<th>i<tr><td>j|<td>k</table>
<blockquote><p>To be</p></blockquote><pre><code class="language-js">a  b\n c</code></pre>
<blockquote class="twitter-tweet"><p>Hi</p>— Ada (@ada) July 10, 2025</blockquote><p># no heading</p><p>1. no item</p>`;

const metadata = { titles: ['Eels'], byline: 'Ada', published: '2025-07-10' };

describe('the reading text', () => {
  test('is a block a line, without title, captions, credits of pictures and clutter', () => {
    expect(readingText(article(PAGE, { metadata }))).toBe(
      'One two bold link end*.\na\n1. b\nc\nh\ti\nj|\tk\nTo be\na b c\nHi\n— Ada (@ada) July 10, 2025\n# no heading\n1. no item\n',
    );
  });

  test('of nothing is nothing', () => {
    expect(readingText(article('<p data-rule="x">a</p>'))).toBe('');
  });
});

describe('Markdown', () => {
  test('holds every block', () => {
    expect(markdown(article(PAGE, { metadata })).split('\n\n')).toEqual([
      '# Eels',
      'Ada · 2025-07-10',
      '![An eel](https://paper.example/e.jpg)',
      '*Caption.*',
      'One\\\ntwo **bold [link](https://paper.example/x%281%29)** end\\*.',
      '- a',
      '  1. b',
      '- c',
      '| h | i |\n| --- | --- |\n| j\\| | k |',
      '> To be',
      '```js\na  b\n c\n```',
      '> Hi\n>\n> — Ada (@ada) July 10, 2025',
      '\\# no heading',
      '1\\. no item\n',
    ]);
  });

  test('nests marks that cross, and leaves letters in code alone', () => {
    expect(markdown(article('<p><b>a <i>b</i></b> <code>x_y*</code></p>'))).toBe('**a *b*** `x_y*`\n');
  });

  test('keeps the columns of a table whose cells span rows', () => {
    const table = '<table><tr><th rowspan="2">a<th colspan="2">b<tr><th>c<th>d<tr><td>1<td>2<td>3</table>';
    expect(markdown(article(table))).toBe('| a | b |  |\n| --- | --- | --- |\n|  | c | d |\n| 1 | 2 | 3 |\n');
  });

  test('writes formulas as their TeX', () => {
    const page =
      '<p>So <script type="math/tex">x_1</script>.</p><script type="math/tex; mode=display">y^2</script>';
    expect(markdown(article(page))).toBe('So $x_1$.\n\n$$\ny^2\n$$\n');
  });

  test('writes notes as footnotes', () => {
    const page =
      '<p>So.<sup><a id="r" href="#n">1</a></sup></p><ol><li id="n">Yes. <a href="#r">↩</a></li></ol>';
    expect(markdown(article(page))).toBe('So.[^n]\n\n[^n]: Yes.\n');
  });
});

test('a table of more rows than a call takes arguments is printed', () => {
  const cell = { header: false, colspan: 1, rowspan: 1, blocks: [] };
  const rows = Array.from({ length: 200_000 }, () => [cell, cell]);
  const printed = markdown({ ...article('<p>a</p>'), blocks: [{ type: 'table', caption: null, rows }] });
  expect(printed.split('\n').length).toBeGreaterThan(200_000);
});
