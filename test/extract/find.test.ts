import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract';
import { readability } from '../../src/extract/readability';
import type { Snapshot } from '../../src/model';
import { pageWith, STORY, snapshotOf } from './rules/page';
import { textsRead } from './textsRead';

const story = STORY.map(html => html.replace(/<\/?p>/g, ''));
const LONG =
  'The bridge stands in the middle of a field, forty metres long and eight metres wide, and no road leads to it from either side, nor has one ever been planned by anybody in the valley below. ';
const RELATED = ['The Coast', 'Sea News', 'Pier Post']
  .map(
    (source, at) =>
      `<li><article><span>${source}</span> <time>${at + 2} hours ago</time><h3><a href="/${at}">A bridge nobody ordered, part ${at}</a></h3><p>${LONG.repeat(12)}</p></article></li>`,
  )
  .join('');

/** What is found in a page, with Readability as a witness. */
function found(snapshot: Snapshot) {
  return extract(snapshot, readability(snapshot));
}

/** What is read of a page, block by block. */
function read(snapshot: Snapshot): string[] {
  const outcome = found(snapshot);
  return outcome.ok ? textsRead(outcome) : [outcome.why];
}

const TITLES = { titles: ['The ferry that left by herself'] };

describe('the article', () => {
  it('is the one under the headline, though every related story is longer', () => {
    const page = pageWith('', 'tail').replace(
      '</article>',
      `</article><aside><h2>Related stories</h2><ul>${RELATED}</ul></aside>`,
    );
    expect(read(snapshotOf(page, TITLES))).toEqual(story);
  });

  it('is found when the related stories come first', () => {
    const page = pageWith('', 'tail').replace(
      '<article>',
      `<aside><h2>Related stories</h2><ul>${RELATED}</ul></aside><article>`,
    );
    expect(read(snapshotOf(page, TITLES))).toEqual(story);
  });

  it('is found in blocks that have no names', () => {
    const rows = story.map(text => `<div><div><div>${text}</div></div></div>`).join('');
    const page = `<!doctype html><body><div><div><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav></div>
      <div><div><h1>The ferry that left by herself</h1></div></div>${rows}
      <div><div>MORE ON THEME</div>${RELATED.replace(/<(\/?)(?:li|article|h3|p)>/g, '<$1div>')}</div></div>`;
    expect(read(snapshotOf(page, TITLES))).toEqual(story);
  });

  it('is no cookie notice, however long', () => {
    const notice = `<div id="cookie-consent"><p>We use cookies to measure how this site is read. ${LONG.repeat(9)}</p></div>`;
    expect(read(snapshotOf(pageWith('', 'tail').replace('<article>', `${notice}<article>`), TITLES))).toEqual(
      story,
    );
  });

  it('holds the notes that its text refers to', () => {
    const [first = '', ...rest] = STORY;
    const page = pageWith('', 'tail')
      .replace(first, first.replace('</p>', '<sup><a href="#note-1">1</a></sup></p>'))
      .replace(
        '</article>',
        '<ol><li id="note-1">By the harbour’s own clock. <a href="#back">↩</a></li></ol></article>',
      );
    expect(rest.length).toBeGreaterThan(0);
    expect(read(snapshotOf(page, TITLES)).join(' ')).toContain('By the harbour’s own clock.');
  });

  it('holds an excerpt that is set as a figure', () => {
    const excerpt =
      '<figure><blockquote><p>Glass out. Wind north.</p></blockquote><figcaption>— the log of the tower</figcaption></figure>';
    expect(read(snapshotOf(pageWith(excerpt, 'middle'), TITLES)).join(' ')).toContain(
      'Glass out. Wind north.',
    );
  });

  it('is what is hidden where nothing else is there', () => {
    const page = `<!doctype html><body><nav><a href="/">Home</a></nav><div hidden>${STORY.join('')}</div></body>`;
    expect(read(snapshotOf(page))).toEqual(expect.arrayContaining(story));
  });

  it('is nothing that is hidden', () => {
    const policy = `<div hidden><p>${LONG.repeat(20)}</p></div>`;
    expect(read(snapshotOf(pageWith(policy, 'tail'), TITLES))).toEqual(story);
  });

  it('has the title that stands over it', () => {
    const outcome = found(snapshotOf(pageWith('', 'tail'), TITLES));
    expect(outcome.ok && outcome.cleaned.candidate.title).toBe('The ferry that left by herself');
  });
});

describe('a selection', () => {
  it('outside the article is in what is found', () => {
    const page = pageWith('', 'tail').replace(
      '</article>',
      '</article><aside><p id="aside">Tides today: low at noon.</p></aside>',
    );
    const taken = snapshotOf(page, TITLES);
    const text = taken.document.querySelector('#aside')?.firstChild;
    if (!text) throw new Error('the page has lost its aside');
    const selection = { start: { node: text, offset: 0 }, end: { node: text, offset: 5 } };
    expect(read({ ...taken, selection })).toContain('Tides today: low at noon.');
  });
});

describe('doubts', () => {
  it('say that a page is still loading, and that there is little text', () => {
    const page = {
      ...snapshotOf('<body><h1>Tides</h1><p>Low at noon, high at six in the evening.</p>'),
      loading: true,
    };
    const outcome = found(page);
    expect(outcome.ok && outcome.cleaned.doubts).toEqual(expect.arrayContaining(['still-loading', 'short']));
  });

  it('say that the page knows of more text than there is', () => {
    const outcome = found(snapshotOf(pageWith('', 'tail'), { ...TITLES, body: LONG.repeat(20) }));
    expect(outcome.ok && outcome.cleaned.doubts).toContain('cut-short');
  });
});

it('says so when there is no text at all', () => {
  expect(read(snapshotOf('<body><img src="/a.png"></body>'))).toEqual(['empty-page']);
});

it('changes nothing in the tree', () => {
  const taken = snapshotOf(pageWith('', 'tail'), TITLES);
  const before = taken.document.documentElement.outerHTML;
  found(taken);
  expect(taken.document.documentElement.outerHTML).toBe(before);
});
