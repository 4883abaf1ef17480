import { describe, expect, test } from 'vitest';
import { article, blocks, shape } from './compose';

describe('lists', () => {
  test('nest, keep their first number, and take in what stands between their items', () => {
    expect(
      shape(blocks('<ol start="3"><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ol>')),
    ).toEqual(['ol (p a + ul (p b) | p c + p d)']);
    expect(blocks('<ol start="3"><li>a</li></ol>')[0]).toMatchObject({ start: 3 });
    expect(shape(blocks('<ul><li>a</li><ul><li>b</li></ul>stray<li> </li></ul>'))).toEqual([
      'ul (p a + ul (p b) | p stray)',
    ]);
  });

  test('terms and definitions are items', () => {
    expect(
      shape(blocks('<dl><dt>a</dt><dd>b</dd><dd>c</dd><div><dt>d</dt><dd>e</dd></div>stray</dl>')),
    ).toEqual(['ul (p a + p b + p c | p d + p e + p stray)']);
  });
});

describe('pictures', () => {
  test('a figure takes its caption, a gallery is one figure, a caption outside a figure finds its picture', () => {
    expect(shape(blocks('<figure><img src="/a.jpg"><figcaption>x <i>y</i></figcaption></figure>'))).toEqual([
      'figure a.jpg: x y',
    ]);
    expect(
      shape(blocks('<figure><img src="/a.jpg"><img src="/b.jpg"><figcaption>x</figcaption></figure>')),
    ).toEqual(['figure a.jpg b.jpg: x']);
    expect(
      shape(
        blocks('<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">x</p></div><p>y</p>'),
      ),
    ).toEqual(['figure a.jpg: x', 'p y']);
  });

  test('a picture inside a line does not part it', () => {
    expect(shape(blocks('<p>one <img src="/a.jpg"> two</p>'))).toEqual(['p one two', 'figure a.jpg']);
    expect(shape(blocks('<h2><img src="/a.jpg">one</h2>'))).toEqual(['h2 one', 'figure a.jpg']);
  });

  test('the best of what is offered is taken, icons and counters are not, signs are letters', () => {
    expect(shape(blocks('<img src="/s.jpg" srcset="/a.jpg 400w, /b.jpg 1200w, /c.jpg 3000w">'))).toEqual([
      'figure b.jpg',
    ]);
    expect(
      shape(blocks('<img src="/s.jpg" width="1" height="1"><img src="/i.svg" width="24" height="24">')),
    ).toEqual([]);
    expect(shape(blocks('<p>Well done <img class="emoji" alt="🎉" src="/e.png"></p>'))).toEqual([
      'p Well done 🎉',
    ]);
  });

  test('the page’s picture leads, unless the article shows it in another size or opens with one', () => {
    const metadata = { image: 'https://paper.example/i/harbour-1200x630.jpg' };
    expect(article('<p>a</p>', { metadata }).lead).toMatchObject({ url: metadata.image });
    const text = 'A paragraph that is long enough to be the first of an article, and not the line over it.';
    expect(article(`<p>${text}</p><img src="/x/harbour-400x210.jpg?w=3">`, { metadata }).lead).toBeNull();
    expect(article(`<img src="/other.jpg"><p>${text}</p>`, { metadata }).lead).toBeNull();
  });
});

describe('tables', () => {
  test('have headers and spans', () => {
    const [table] = blocks(
      '<table><thead><tr><th colspan="2">a</th></tr></thead><tr><td rowspan="2">b</td><td><p>c</p><p>d</p></td></tr></table>',
    );
    expect(shape(table ? [table] : [])).toEqual(['table *a / b ; c + p d']);
    expect(table).toMatchObject({ rows: [[{ header: true, colspan: 2 }], [{ rowspan: 2 }, {}]] });
  });

  test('that lay things out are what stands in them', () => {
    expect(
      shape(
        blocks(`<table><tr><td>menu</td><td><h2>a</h2><p>${'long '.repeat(200)}</p></td></tr></table>`),
      ).slice(0, 2),
    ).toEqual(['p menu', 'h2 a']);
    expect(
      shape(
        blocks(
          '<table role="presentation"><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
        ),
      ),
    ).toEqual(['p a', 'p b', 'p c', 'p d']);
  });
});

describe('code, formulas, sections that open', () => {
  test('code keeps its white space and its language', () => {
    expect(
      shape(blocks('<div class="highlight-source-rust"><pre>\nfn a() {\n    b\n}\n</pre></div>')),
    ).toEqual(['code rust: fn a() {\n    b\n}']);
    expect(shape(blocks('<pre><code class="language-plaintext">x</code></pre>'))).toEqual(['code null: x']);
  });

  test('a formula set as a block is a tree, one in a line is its letters', () => {
    const math =
      '<math display="block"><semantics><mfrac onclick="x"><mi>a</mi><mn>2</mn></mfrac><annotation encoding="application/x-tex">\\frac a2</annotation></semantics></math>';
    const [block] = blocks(math);
    expect(block).toMatchObject({
      type: 'math',
      text: { text: 'a/2' },
      tree: {
        name: 'math',
        children: [{ name: 'mfrac', attributes: {}, children: [{ name: 'mi', children: ['a'] }, {}] }],
      },
    });
    expect(shape(blocks('<p>So <math><mi>x</mi><mo>=</mo><mn>2</mn></math> holds.</p>'))).toEqual([
      'p So x=2 holds.',
    ]);
  });

  test('a formula that a page holds twice is read once', () => {
    const katex =
      '<p>So <span class="katex"><span class="katex-mathml"><math><mi>x</mi></math></span><span class="katex-html" aria-hidden="true"><span>x</span></span></span>.</p>';
    expect(blocks(katex)).toMatchObject([
      {
        text: {
          text: 'So xx.',
          marks: [
            { type: 'math', start: 3, end: 4, tree: { name: 'math' } },
            { type: 'folded', rule: 'formula-twice', start: 4, end: 5 },
          ],
        },
      },
    ]);
    const picture =
      '<p>So <span><span style="display:none"><math><mi>y</mi></math></span><img class="mwe-math-fallback-image-inline" src="/y.svg" alt="{y}"></span>.</p>';
    expect(shape(blocks(picture))).toEqual(['p So y.']);
  });

  test('details are open', () => {
    expect(shape(blocks('<details><summary>a</summary>b<p>c</p></details>'))).toEqual(['p a', 'p b', 'p c']);
  });
});

describe('parts, notes, what is not drawn', () => {
  test('language and direction stand where they differ', () => {
    const [one, two] = blocks('<p>a</p><blockquote lang="he" dir="rtl"><p>b</p></blockquote>', {
      metadata: { lang: 'en' },
    });
    expect(one).not.toHaveProperty('lang');
    expect(two).toMatchObject({
      type: 'excerpt',
      lang: 'he',
      dir: 'rtl',
      blocks: [{ lang: 'he', dir: 'rtl' }],
    });
  });

  test('the article’s own are written as they should be', () => {
    expect(article('<div lang="de_at"><p>a</p></div>', { metadata: { lang: 'de' } }).lang).toBe('de');
    expect(article('<p>شيء يقال هنا</p>').dir).toBe('rtl');
    expect(article('<p>a</p>', { metadata: { lang: 'he-IL' } }).dir).toBe('rtl');
    expect(article('<p>a</p>', { metadata: { lang: 'ar', dir: 'ltr' } }).dir).toBe('ltr');
  });

  test('a note’s sign and its way back name the note', () => {
    const page =
      '<p>It is so.<sup id="r1"><a href="#n1">1</a></sup> <a href="#n2">[2]</a> <a href="#top">Top of the page</a></p><ol><li id="n1">Is it? <a href="#r1">↩</a></li><li id="n2">It is.</li></ol>';
    const notes = [...JSON.stringify(blocks(page)).matchAll(/"type":"note","id":"(\w+)"/g)].map(
      found => found[1],
    );
    expect(notes).toEqual(['n1', 'n2', 'n1', 'n2']);
  });

  test('scripts, fields and fallbacks are no letters', () => {
    expect(
      shape(
        blocks(
          '<p>a</p><script>b</script><select><option>c</option></select><textarea>d</textarea><video>e</video><template>f</template><svg><text>g</text></svg>',
        ),
      ),
    ).toEqual(['p a']);
  });
});

test('lists are numbered as the page numbers them', () => {
  expect(blocks('<ol type="a" start="3"><li>x</li></ol>')).toMatchObject([{ start: 3, numbering: 'a' }]);
  expect(blocks('<ol reversed><li>x</li><li>y</li></ol>')).toMatchObject([{ start: 2, reversed: true }]);
});

test('the caption of a table in a figure is the table’s, on the side where it stands', () => {
  const rows = '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>';
  expect(blocks(`<figure>${rows}<figcaption>Below</figcaption></figure>`)).toMatchObject([
    { type: 'table', caption: { text: 'Below' }, captionBelow: true },
  ]);
  expect(blocks(`<figure><figcaption>Above</figcaption>${rows}</figure>`)).toMatchObject([
    { type: 'table', caption: { text: 'Above' } },
  ]);
  expect(shape(blocks('<figure><pre>a</pre><figcaption>Below</figcaption></figure>'))).toEqual([
    'code null: a',
    'p Below',
  ]);
});

test('votes, buttons and tick signs of a recipe are folded', () => {
  const page =
    '<div class="recipe"><div class="recipe-rating">4.8 from 27 votes</div><div class="recipe-buttons"><a href="/p">Print</a></div><ul><li><label><span>▢</span></label> 1 egg</li></ul></div>';
  expect(shape(blocks(page))).toEqual([
    'removal recipe-control (p 4.8 from 27 votes | p Print)',
    'ul (p ▢ 1 egg)',
  ]);
});
