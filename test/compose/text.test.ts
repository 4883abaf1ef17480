import { describe, expect, test } from 'vitest';
import { compose } from '../../src/compose';
import { lostLetters } from '../../src/compose/letters';
import { richOf } from '../../src/compose/richOf';
import type { Block, Rich } from '../../src/model';
import { blocks, cleaned, shape } from './compose';

function text(block: Block | undefined): Rich {
  if (block?.type !== 'paragraph') throw new Error(`no paragraph but ${block?.type}`);
  return block.text;
}

/** Marks as `type:letters`. */
function marks(block: Block | undefined): string[] {
  const rich = text(block);
  return rich.marks.map(mark => `${mark.type}:${rich.text.slice(mark.start, mark.end)}`);
}

describe('paragraphs', () => {
  test('bare text, containers and lines of breaks are paragraphs as a reader sees them', () => {
    expect(shape(blocks('One<div>two<div>three</div>four</div><p>five</p>six'))).toEqual([
      'p One',
      'p two',
      'p three',
      'p four',
      'p five',
      'p six',
    ]);
    expect(shape(blocks('<div>first<br>line<br><br>second<br> <br> <br>third</div>'))).toEqual([
      'p first\nline',
      'p second',
      'p third',
    ]);
  });

  test('white space is folded as CSS folds it', () => {
    expect(shape(blocks('<p>  a \n\t b<b> c </b> d<i>e</i> <br> f  </p><p> &nbsp; </p>'))).toEqual([
      'p a b c de\nf',
    ]);
    expect(shape(blocks('<p>10&nbsp;km</p>'))).toEqual(['p 10\u00a0km']);
  });

  test('marks cover letters, run on over blocks and are no wider than their letters', () => {
    expect(marks(blocks('<p>It <b>was <i>late</i> </b>and</p>')[0])).toEqual([
      'strong:was late',
      'emphasis:late',
    ]);
    const [one, two] = blocks('<a href="/x"><p>one</p><p>two</p></a>');
    expect([marks(one), marks(two)]).toEqual([['link:one'], ['link:two']]);
  });

  test('an element of a line that holds blocks is no line', () => {
    expect(shape(blocks('<span>a<p>b</p>c</span>'))).toEqual(['p a', 'p b', 'p c']);
  });

  test('a page that is nested without end loses no letter', () => {
    const given = cleaned('');
    let at = given.candidate.root;
    for (let depth = 0; depth < 900; depth += 1) {
      at = at.appendChild(at.ownerDocument.createElement(depth % 9 === 8 ? 'div' : 'span'));
      at.append(String(depth));
    }
    const { article } = compose(given);
    expect(lostLetters(given.candidate.root, article)).toBeNull();
    expect(article.blocks.length).toBe(101);
  });

  test('what stands in a player that is nested without end is not drawn', () => {
    for (let levels = 250; levels < 262; levels += 1) {
      const player =
        '<audio><b>Your browser plays no sound, says this page of forty letters and more.</b></audio>';
      const given = cleaned(`${'<div>'.repeat(levels)}${player}${'</div>'.repeat(levels)}<p>End.</p>`);
      expect(
        compose(given)
          .article.blocks.flatMap(richOf)
          .map(({ text }) => text),
      ).toEqual(['End.']);
    }
  });

  test('quotation marks that browsers draw around q are letters, by the language', () => {
    expect(shape(blocks('<p>He said <q>go <q>now</q></q>.</p>'))).toEqual(['p He said “go ‘now’”.']);
    expect(shape(blocks('<p lang="de">Er sagte <q>geh</q>.</p>'))).toEqual(['p Er sagte „geh“.']);
    expect(shape(blocks('<p>He said <q>“go”</q>.</p>'))).toEqual(['p He said “go”.']);
  });
});

describe('addresses', () => {
  test('only web addresses are links, resolved against the page', () => {
    const links = blocks(
      '<p><a href="../c?utm=1#d">a</a> <a href="javascript:x()">b</a> <a href="data:text/html,x">c</a> <a href=" JAVASCRIPT:1">d</a> <a href="mailto:x@y.z">e</a></p>',
    );
    expect(text(links[0]).marks).toEqual([
      { type: 'link', url: 'https://paper.example/c?utm=1#d', start: 0, end: 1 },
    ]);
  });

  test('the base of the page counts, and no picture passes another door', () => {
    const [figure] = blocks(
      '<base href="https://cdn.example/x/"><img src="y.jpg"><img src="javascript:1"><img src="data:image/png;base64,AAAA">',
    );
    expect(figure).toMatchObject({ type: 'figure', images: [{ url: 'https://cdn.example/x/y.jpg' }] });
  });
});

describe('removals', () => {
  test('clutter is folded where it stands, neighbours of one rule together', () => {
    const page =
      '<p>a</p><p data-rule="x">b</p> <div data-rule="x"><h2>c</h2><p>d</p></div><p data-rule="y">e</p><p>f</p>';
    expect(shape(blocks(page))).toEqual(['p a', 'removal x (p b | h2 c | p d)', 'removal y (p e)', 'p f']);
  });

  test('clutter in a line is folded letters; a line that is nothing else is a removal', () => {
    const [one, two] = blocks(
      '<p>It went on. <span data-rule="x">Remove ads</span> And on.</p><p><a data-rule="x" href="/">Subscribe</a></p>',
    );
    expect(marks(one)).toEqual(['folded:Remove ads']);
    expect(shape(two ? [two] : [])).toEqual(['removal x (p Subscribe)']);
  });

  test('folds of a text node become marks, at the right letters', () => {
    const page = '<p>  Before.   Buy now!  After.</p>';
    const folds = (root: Element) => {
      const node = root.querySelector('p')?.firstChild;
      const start = node?.nodeValue?.indexOf('Buy') ?? 0;
      return new Map([[node as Text, [{ rule: 'ad', reason: 'advert', start, end: start + 8 } as const]]]);
    };
    const [one] = blocks(page, { folds });
    expect(text(one).text).toBe('Before. Buy now! After.');
    expect(marks(one)).toEqual(['folded:Buy now!']);
  });

  test('a removal without letters vanishes, pictures and all', () => {
    expect(shape(blocks('<p>a</p><div data-rule="x"><img src="/ad.gif"></div><p>b</p>'))).toEqual([
      'p a',
      'p b',
    ]);
  });

  test('clutter inside clutter is said once; items and cells are folded in their places', () => {
    expect(shape(blocks('<div data-rule="x"><p>a <b data-rule="y">b</b></p></div>'))).toEqual([
      'removal x (p a b)',
    ]);
    expect(shape(blocks('<ul><li>a</li><li data-rule="x">b</li><li data-rule="x">c</li></ul>'))).toEqual([
      'ul (p a | removal x (p b | p c))',
    ]);
    expect(shape(blocks('<ul><li data-rule="x">b</li><li data-rule="x">c</li></ul>'))).toEqual([
      'removal x (p b | p c)',
    ]);
    expect(shape(blocks('<table><tr><th>a<th>b<tr data-rule="x"><td>c<td>d</table>'))).toEqual([
      'table *a ; *b / removal x (p c) ; removal x (p d)',
    ]);
  });

  test('ids count up in reading order, removals and captions too', () => {
    const page =
      '<h2>a</h2><p data-rule="x">b</p><figure><img src="/i.jpg"><figcaption>c</figcaption></figure><ul><li>d<ul><li>e</li></ul></li></ul><table><caption>f</caption><tr><th>g<th>h<tr><td>i<td>j</table>';
    const ids = [...JSON.stringify(blocks(page)).matchAll(/"id":(\d+),"text":"(\w)"/g)].map(
      ([, id, letter]) => `${id}${letter}`,
    );
    expect(ids).toEqual(['0a', '1b', '2c', '3d', '4e', '5f', '6g', '7h', '8i', '9j']);
  });
});
