import { describe, expect, test } from 'vitest';
import { unfolded } from '../../src/text/lines';
import { blocks, shape } from './compose';

/** The code of a page without the numbers of its lines, with its language. */
function code(page: string): string[] {
  return blocks(page).flatMap(block =>
    block.type === 'code' ? [`${block.language}: ${unfolded(block.text)}`] : [],
  );
}

describe('the language of code', () => {
  test.each([
    ['<pre><code class="language-js">a</code></pre>', 'js'],
    ['<pre class="language-css line-numbers"><code>a</code></pre>', 'css'],
    ['<pre><code class="hljs python">a</code></pre>', 'python'],
    ['<pre class="sourceCode haskell"><code>a</code></pre>', 'haskell'],
    ['<pre class="src src-lisp">a</pre>', 'lisp'],
    ['<div class="highlight highlight-source-js"><pre>a</pre></div>', 'js'],
    [
      '<div class="language-ruby highlighter-rouge"><div class="highlight"><pre class="highlight"><code>a</code></pre></div></div>',
      'ruby',
    ],
    ['<pre class="shiki" data-language="ts"><code>a</code></pre>', 'ts'],
    ['<div lang="en" class="lang-en"><section><div><pre>a</pre></div></section></div>', null],
    ['<pre class="highlight">a</pre>', null],
  ])('%s', (page, language) => {
    expect(code(page)).toEqual([`${language}: a`]);
  });
});

describe('numbers of lines are folded', () => {
  test.each([
    [
      'highlight.js',
      '<pre><code class="hljs"><table class="hljs-ln"><tbody><tr><td class="hljs-ln-numbers">1</td><td>let a;</td></tr>\n<tr><td class="hljs-ln-numbers">2</td><td>let b;</td></tr></tbody></table></code></pre>',
      'null: let a;\nlet b;',
    ],
    [
      'Rouge',
      '<div class="language-ruby"><div class="highlight"><pre class="highlight"><code><table><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">1\n2\n</pre></td><td class="rouge-code"><pre>a\nb\n</pre></td></tr></tbody></table></code></pre></div></div>',
      'ruby: a\nb',
    ],
    [
      'Hexo',
      '<figure class="highlight ruby"><table><tr><td class="gutter"><pre>1<br>2<br></pre></td><td class="code"><pre>a<br>b<br></pre></td></tr></table></figure>',
      'ruby: a\nb',
    ],
    [
      'Hugo',
      '<table class="lntable"><tr><td class="lntd"><pre><code><span class="lnt">1\n</span><span class="lnt">2\n</span></code></pre></td><td class="lntd"><pre><code class="language-go">a\nb</code></pre></td></tr></table>',
      'go: a\nb',
    ],
    [
      'GitHub',
      '<table><tr><td class="blob-num" data-line-number="1"></td><td class="blob-code">a</td></tr><tr><td class="blob-num"></td><td class="blob-code">b</td></tr></table>',
      'null: a\nb',
    ],
    [
      'SyntaxHighlighter',
      '<div class="syntaxhighlighter php"><table><tr><td class="gutter"><div>1</div><div>2</div></td><td class="code"><div><code>echo</code> <code>1;</code></div><div>2;</div></td></tr></table></div>',
      'php: echo 1;\n2;',
    ],
    ['spans', '<pre><code><span class="ln">1</span>a\n<span class="ln">2</span>b</code></pre>', 'null: a\nb'],
  ])('of %s', (_, page, expected) => {
    expect(code(page)).toEqual(expected === null ? [] : [expected]);
    expect(JSON.stringify(blocks(page))).toContain(page.includes('>1') ? 'line-numbers' : 'code');
  });

  test('but not figures of a table, nor what only has their class', () => {
    expect(
      shape(blocks('<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>')),
    ).toEqual(['table *a ; *b / 1 ; 2']);
    expect(shape(blocks('<div class="gutter"><p>Rain ran in the gutter.</p></div>'))).toEqual([
      'p Rain ran in the gutter.',
    ]);
  });
});

describe('lines of code', () => {
  test.each([
    ['<pre><div class="l">a</div><div class="l"></div><div class="l">b</div></pre>', 'a\n\nb'],
    ['<pre><div>a<br></div><div><br></div><div>b</div></pre>', 'a\n\nb'],
    ['<pre><div>a\n</div><div>\n</div><div>b</div></pre>', 'a\n\nb'],
    ['<pre><div>a</div>\n<div>b</div></pre>', 'a\nb'],
    ['<pre><div><div>a</div></div><div><span></span><div>b</div></div>c</pre>', 'a\nb\nc'],
    ['<pre>\n a&nbsp;\n\n  b</pre>', ' a \n\n  b'],
  ])('%s', (page, text) => {
    expect(code(page)).toEqual([`null: ${text}`]);
  });
});

describe('what stands in or around code and is none of it', () => {
  test.each([
    ['numbers in spans', '<pre><span>1</span>a\n<span>2</span>\n<span>3</span>b</pre>', ['a\n\nb']],
    [
      'numbers in rows',
      '<pre><div><i>1</i><div>a</div></div><div><i>2</i><div>b</div></div></pre>',
      ['a\nb'],
    ],
    [
      'numbers that nobody can select',
      '<pre><i style="user-select: none">7 </i>a\n<i style="user-select: none">9 </i>b</pre>',
      ['a\nb'],
    ],
    ['a head in it', '<pre><div>sh <button>Copy</button></div><code>a\nb</code></pre>', ['a\nb']],
    ['a head before it', '<div><div>sh <button>Copy</button></div><pre>a\nb</pre></div>', ['a\nb']],
  ])('%s', (_, page, expected) => {
    expect(blocks(page).filter(block => block.type === 'paragraph')).toEqual([]);
    expect(code(page)).toEqual(expected.map(text => `null: ${text}`));
  });

  test.each([
    ['numbers that are the code', '<pre><b>1</b>\n<b>2</b>\n<b>3</b></pre>', '1\n2\n3'],
    [
      'numbers that stand elsewhere too',
      '<pre><b>1</b> + <b>1</b>\n<b>2</b> + <b>1</b></pre>',
      '1 + 1\n2 + 1',
    ],
    ['numbers in no order', '<pre><b>3</b> a\n<b>9</b> b</pre>', '3 a\n9 b'],
  ])('but not %s', (_, page, text) => {
    expect(code(page)).toEqual([`null: ${text}`]);
  });

  test('the tab that it stands behind is its title', () => {
    const page =
      '<div role="tablist"><button role="tab" aria-controls="p">Go</button></div><div role="tabpanel" id="p"><pre>a</pre></div>';
    expect(blocks(page).find(block => block.type === 'code')).toMatchObject({ title: 'Go' });
  });
});
