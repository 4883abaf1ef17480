import { describe, expect, test } from 'vitest';
import { compose } from '../../src/compose';
import { lostLetters } from '../../src/compose/letters';
import { richOf } from '../../src/compose/richOf';
import { article, blocks, cleaned, shape } from './compose';

/** Every note mark as `id:letters`. */
function notes(page: string): string[] {
  return blocks(page)
    .flatMap(richOf)
    .flatMap(({ text, marks }) =>
      marks.flatMap(mark => (mark.type === 'note' ? [`${mark.id}:${text.slice(mark.start, mark.end)}`] : [])),
    );
}

describe('footnotes are linked both ways', () => {
  test.each([
    [
      'Wikipedia',
      '<p>So.<sup id="cite_ref-1"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup></p><ol><li id="cite_note-1"><b><a href="#cite_ref-1">^</a></b> <span>A book.</span></li></ol>',
      ['cite_note-1:[1]', 'cite_note-1:^'],
    ],
    [
      'Pandoc',
      '<p>So.<a href="#fn1" id="fnref1" role="doc-noteref"><sup>1</sup></a></p><ol><li id="fn1"><p>Is it?<a href="#fnref1">↩</a></p></li></ol>',
      ['fn1:1', 'fn1:↩'],
    ],
    [
      'Word',
      '<p>So.<a href="#_ftn1" name="_ftnref1">[1]</a></p><p><a href="#_ftnref1" name="_ftn1">[1]</a> Is it?</p>',
      ['_ftn1:[1]', '_ftn1:[1]'],
    ],
    [
      'Substack',
      '<p>So.<a id="footnote-anchor-1" href="#footnote-1">1</a></p><div><a id="footnote-1" href="#footnote-anchor-1">1</a><div><p>Is it?</p></div></div>',
      ['footnote-1:1', 'footnote-1:1'],
    ],
    [
      'an address of the page itself',
      '<p>So.<sup><a href="./b#n" id="r">1</a></sup></p><p id="n">Is it? <a href="b#r">↩</a></p>',
      ['n:1', 'n:↩'],
    ],
    ['nothing but numbers', '<p>So.<sup>1</sup></p><p><sup>1</sup> Is it?</p>', ['note-1:1', 'note-1:1']],
  ])('of %s', (_, page, expected) => {
    expect(notes(page)).toEqual(expected);
  });

  test('powers are no notes', () => {
    expect(notes('<p>3 m<sup>2</sup> and 4 m<sup>2</sup></p><p>x<sup>3</sup></p>')).toEqual([]);
  });

  test('a note in the margin is read beside its sign', () => {
    const page = '<p>So it is.<label></label><span class="sidenote">Is it?</span> And so on.</p>';
    expect(shape(blocks(page))).toEqual(['p So it is. Is it? And so on.']);
  });
});

describe('what belongs to the text is not unlikely', () => {
  test.each([
    [
      '<figure><img src="/a.jpg"><figcaption data-rule="u">A boat</figcaption></figure>',
      'figure a.jpg: A boat',
    ],
    ['<blockquote class="twitter-tweet" data-rule="u"><p>Hi</p></blockquote>', 'post X (p Hi)'],
  ])('%s', (page, expected) => {
    expect(shape(blocks(page, { reason: 'unlikely' })).at(-1)).toBe(expected);
    expect(shape(blocks(page)).at(-1)).toContain('removal u');
  });
});

describe('formulas', () => {
  test('keep their source', () => {
    const katex =
      '<p>So <span class="katex"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x_1</annotation></semantics></math></span>.</p>';
    expect(blocks(katex)).toMatchObject([{ text: { text: 'So x.', marks: [{ type: 'math', tex: 'x_1' }] } }]);
    const image =
      '<p>So <span class="mwe-math-element"><span><math alttext="y"><mi>y</mi></math></span><img class="mwe-math-fallback-image-inline" src="/y.svg" alt="y"></span>.</p>';
    expect(blocks(image)).toMatchObject([{ text: { marks: [{ type: 'math', tex: 'y' }] } }]);
  });

  test('of MathJax 2 are read from their source, set apart or in their line, drawn or not', () => {
    const source = '<script type="math/tex">\\frac12</script>';
    const drawn = '<span class="MathJax"><nobr><span>12</span></nobr></span>';
    for (const page of [`<p>So ${source}.</p>`, `<p>So ${drawn}${source}.</p>`]) {
      const [block] = blocks(page);
      expect(block).toMatchObject({ type: 'paragraph' });
      expect(JSON.stringify(block)).toContain('"tex":"\\\\frac12"');
    }
    const apart = '<p>a</p><script type="math/tex; mode=display">\\sum_i i</script><p>b</p>';
    expect(shape(blocks(apart))).toEqual(['p a', 'math \\sum_i i', 'p b']);
    expect(
      shape(
        blocks(
          `<div class="MathJax_Display"><span class="MathJax"><nobr>x</nobr><span class="MJX_Assistive_MathML"><math display="block"><mi>x</mi></math></span></span></div>${source}`,
        ),
      ),
    ).toContain('math x');
  });

  test('hold the law of letters, their sources are no letters of the page', () => {
    const page = `<p>Before it</p><script type="math/tex; mode=display">${'\\alpha + '.repeat(40)}z</script><p>after it</p>`;
    const given = cleaned(page);
    expect(lostLetters(given.candidate.root, compose(given).article)).toBeNull();
    expect(article(page).blocks).toHaveLength(3);
  });
});

test('the number of a note stands in its line', () => {
  const page =
    '<p>So<a id="r1" href="#n1">1</a> it is.</p><div><a id="n1" href="#r1">1</a><div><p>Because.</p></div></div>';
  expect(shape(blocks(page))).toEqual(['p So1 it is.', 'p 1 Because.']);
});
