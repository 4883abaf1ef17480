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
