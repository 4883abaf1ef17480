import { describe, expect, it } from 'vitest';
import type { Cleaned } from '../../../src/model';
import { judged } from './judged';
import { candidateOf, pageWith, STORY, snapshotOf } from './page';

const LONG =
  'The bridge stands in the middle of a field, forty metres long and eight metres wide, and no road leads to it from either side, nor has one ever been planned.';
const CARD = `<p>The Coast</p><p>14 minutes ago</p><p>A bridge nobody ordered stands in a field</p><p>${LONG}</p>`;
const OTHER = `<p>Sea News</p><p>2 hours ago</p><p>Pilots who sail by ear</p><p>${LONG.replace('bridge', 'mast')}</p>`;

function kept(html: string): string[] {
  const cleaned = judged(candidateOf(snapshotOf(html)));
  return [...cleaned.candidate.root.querySelectorAll('p,h2,li,td,div')]
    .filter(element => element.children.length === 0 && !isFolded(element, cleaned))
    .map(element => element.textContent?.trim() ?? '')
    .filter(text => text !== '');
}

function isFolded(element: Element, { verdicts, folds }: Cleaned): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (verdicts.has(at)) return true;
  return [...element.childNodes].some(node => folds.has(node as Text));
}

const story = STORY.map(html => html.replace(/<\/?p>/g, ''));

describe('a section of other stories', () => {
  it('ends a page of nothing but paragraphs', () => {
    expect(kept(pageWith(`<p>Related Articles</p>${CARD}${OTHER}`, 'tail'))).toEqual(story);
  });

  it('in the middle does not swallow what follows its cards', () => {
    expect(kept(pageWith(`<p>Related Articles</p>${CARD}${OTHER}`, 'middle'))).toEqual(story);
  });

  it('takes a card alone no further than its story', () => {
    expect(kept(pageWith(`<p>You may also like</p>${CARD}`, 'middle'))).toEqual(story);
  });

  it('made of titles takes the titles', () => {
    const titles = '<p>More stories</p><p>A bridge nobody ordered</p><p>Pilots who sail by ear</p>';
    expect(kept(pageWith(titles, 'middle'))).toEqual(story);
  });

  it('of one link between paragraphs does not take what lies between it and the next', () => {
    const link = (at: number) => `<p><a href="/${at}">A bridge nobody ordered</a></p>`;
    const html = pageWith(`<p>Read also</p>${link(1)}`, 'middle').replace(
      '</article>',
      `${link(2)}${STORY[0]}</article>`,
    );
    expect(kept(html)).toEqual(expect.arrayContaining(story));
  });

  it('ends with its container', () => {
    const box = `<div><div>MORE ON THEME</div><div>${CARD}</div><div>${OTHER}</div></div>`;
    expect(kept(pageWith(box, 'middle'))).toEqual(story);
  });

  it('may stand in boxes beside its heading', () => {
    const boxes = `<div><h2>Recommended</h2></div><div>${CARD.replace('A bridge', '<a href="/1">A bridge</a>')}</div>`;
    expect(kept(pageWith(boxes, 'tail'))).toEqual(story);
  });

  it('is recognised in a table and in a list', () => {
    const table = `<table><tr><td>Related stories</td></tr><tr><td><p>14 minutes ago</p><a href="/1">A bridge nobody ordered</a></td></tr></table>`;
    const list = `<ul><li>Related stories</li><li><a href="/1">A bridge nobody ordered</a></li></ul>`;
    expect(kept(pageWith(table, 'tail'))).toEqual(story);
    expect(kept(pageWith(list, 'tail'))).toEqual(story);
  });
});

describe('a heading that an article has itself', () => {
  const PROSE =
    'The question was put to the village in March, and the answers, written on the backs of old charts, hang in the town hall to this day, where the children read them.';

  it.each(['Become a member', 'The newsletter', 'About the author', 'Share the story', 'Get the app'])(
    'stays over a long paragraph: %s',
    heading => {
      for (const html of [
        `<h2>${heading}</h2><p>${PROSE}</p>`,
        `<section><h2>${heading}</h2><p>${PROSE}</p></section>`,
      ])
        expect(kept(pageWith(html, 'middle'))).toEqual([
          ...story.slice(0, 2),
          heading,
          PROSE,
          ...story.slice(2),
        ]);
    },
  );

  it('stays over a list that its first line announces', () => {
    const list = '<p><a href="https://museum.example/log">The log</a>, in the museum</p>'.repeat(3);
    const html = `<h2>Additional resources</h2><p>There is more in these places:</p>${list}`;
    expect(kept(pageWith(html, 'tail'))).toEqual([
      ...story,
      'Additional resources',
      'There is more in these places:',
    ]);
  });

  it('stays below a link that leads on', () => {
    const html = `<p><a href="/more">Read more</a></p><h2>The lamps</h2><p>${PROSE}</p><p><a href="/more">Read more</a></p>`;
    expect(kept(pageWith(html, 'tail'))).toEqual(expect.arrayContaining(['The lamps', PROSE]));
  });

  it('stays in a table of facts', () => {
    const rows = [
      ['Trending', 'Effect'],
      ['More ferries', 'Fewer lamps'],
    ].map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`);
    expect(kept(pageWith(`<table>${rows.join('')}</table>`, 'middle'))).toEqual(
      expect.arrayContaining(['Trending', 'Effect', 'More ferries', 'Fewer lamps']),
    );
  });
});

describe('a link between paragraphs', () => {
  it('does not take the paragraph below it along, whatever link follows', () => {
    const link = (title: string) => `<a href="/1">${title}</a>`;
    const html = `<p>Read also</p><h2>${link('A bridge nobody ordered')}</h2><p>${LONG}</p><p>${link('Also on this: pilots who sail by ear in fog')}</p>`;
    expect(kept(pageWith(html, 'tail'))).toContain(LONG);
  });
});

describe('the end of a page', () => {
  it('is clutter from the praise before the comments to the last line', () => {
    const end = `<p>Talk to our robot</p><p>It knows every tide.</p><p>Comments</p><p>No comments yet...</p>
      <p>Related Articles</p>${CARD}${OTHER}<p>Follow us</p><p>© 2020 Pier Press. All Rights Reserved.</p>`;
    expect(kept(pageWith(end, 'tail'))).toEqual(story);
  });
});

describe('the head of a page', () => {
  it('gives the date that stood as text, and folds it', () => {
    const date = '<p>Sat Jul 12 2025 17:58:46 GMT+0300 (Eastern European Summer Time)</p>';
    const cleaned = judged(candidateOf(snapshotOf(pageWith(date, 'head'))));
    expect(cleaned.shown.published).toBe('2025-07-12T17:58:46+03:00');
    expect(kept(pageWith(date, 'head'))).toEqual(story);
  });

  it('folds the title said again, however it is written', () => {
    expect(kept(pageWith('<h2>The Ferry That Left, By Herself</h2>', 'head'))).toEqual(story);
  });
});

describe('text parted by line breaks', () => {
  it('is folded letter by letter', () => {
    const html = pageWith('', 'middle').replace(
      /<article>[\s\S]*<\/article>/,
      `<div><h1>The ferry that left by herself</h1>${story[0]}<br>Advertisement<br>${story[1]}<br>Read also: A bridge nobody ordered<br>${story[2]}</div>`,
    );
    const cleaned = judged(candidateOf(snapshotOf(html)));
    expect([...cleaned.folds].map(([text]) => text.data.trim())).toEqual([
      'Advertisement',
      'Read also: A bridge nobody ordered',
    ]);
  });
});

describe('words that somebody said', () => {
  it('are no clutter, whatever they say', () => {
    const said = '<p>“Subscribe to the newsletter or never hear from us again,” the harbour master said.</p>';
    expect(kept(pageWith(said, 'tail'))).toHaveLength(5);
  });
});

it('does not change the tree', () => {
  const snapshot = snapshotOf(pageWith(`<p>Related Articles</p>${CARD}${OTHER}`, 'tail'));
  const before = snapshot.document.documentElement.outerHTML;
  judged(candidateOf(snapshot));
  expect(snapshot.document.documentElement.outerHTML).toBe(before);
});
