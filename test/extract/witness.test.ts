import { describe, expect, it } from 'vitest';
import { flowOf } from '../../src/blocks';
import { extract } from '../../src/extract';
import { partOf } from '../../src/extract/candidates/parts';
import { readability } from '../../src/extract/readability';
import { applyRules } from '../../src/extract/rules';
import type { Part, Snapshot } from '../../src/model';
import { candidateOf, pageWith, STORY, snapshotOf } from './rules/page';
import { textsRead } from './textsRead';

const story = STORY.map(html => html.replace(/<\/?p>/g, ''));
const TITLES = { titles: ['The ferry that left by herself'], published: '1931-05-04' };

/** What is read of a page, or of a part of it, block by block. */
function read(snapshot: Snapshot, part: Part = 'article') {
  const found = extract({ ...snapshot, part }, readability(snapshot));
  if (!found.ok) throw new Error(found.why);
  const { cleaned, others, readability: agreed } = found;
  return {
    texts: textsRead(found),
    part: found.part,
    others,
    doubts: cleaned.doubts,
    agreement: agreed.agreement,
  };
}

/** A snapshot of a page whose styles hide some elements: Readability, which knows no styles, sees them. */
function hiding(selector: string, snapshot: Snapshot): Snapshot {
  return { ...snapshot, hidden: new Set(snapshot.document.querySelectorAll(selector)) };
}

/** So that there is more behind a wall than on it. */
const MORE = Array.from(
  { length: 8 },
  (_, at) =>
    `<p>In the year ${1911 + at} she crossed the sound ${300 + at} times, and the log of that year, which the museum keeps, says nothing of any trouble with her.</p>`,
).join('');

describe('what styles hide', () => {
  // What waits for a script, or for a consent, is hidden until then.
  it.each([
    ['by a script that has not run', '<div><p>Loading the page.</p></div>'],
    [
      'behind a wall of consent',
      '<div><p>We and our partners keep a file on this machine to measure how these pages are used by all who read them.</p><p>Choose what may be kept, and go on to the page that you wanted to read.</p></div>',
    ],
    [
      'unter einer Schranke',
      '<div><p>Bitte stimmen Sie zu, damit Sie die Seite wie gewohnt mit Werbung nutzen können, oder lesen Sie im Abo.</p></div>',
    ],
  ])('is read where Readability keeps it and little else is there: %s', (_, wall) => {
    const html = pageWith('', 'tail')
      .replace('<article>', `${wall}<div class="page-waits"><article>`)
      .replace('</article>', `${MORE}</article></div>`);
    expect(read(hiding('.page-waits', snapshotOf(html, TITLES))).texts).toEqual(
      expect.arrayContaining(story),
    );
  });

  it('is not read beside an article that is seen, however long', () => {
    const policy = `<div class="terms"><article>${'<p>You agree that all disputes, whatever they are about, are heard by the court at the seat of the company, and by no other.</p>'.repeat(40)}</article></div>`;
    const html = pageWith('', 'tail').replace('<article>', `${policy}<article>`);
    expect(read(hiding('.terms', snapshotOf(html, TITLES))).texts).toEqual(story);
  });
});

describe('what Readability reads', () => {
  const html = pageWith('', 'tail').replace(
    '</article>',
    '<p>Sign up for our newsletter and get the best stories of the week in your inbox every morning.</p></article>',
  );
  const snapshot = snapshotOf(html, TITLES);

  it('is offered where it differs from the article, without a doubt as well', () => {
    const { others, doubts, agreement } = read(snapshot);
    expect(doubts).toHaveLength(0);
    expect(agreement).toBeGreaterThan(0.7);
    expect(agreement).toBeLessThan(0.98);
    expect(others).toEqual(['readability']);
  });

  it('is all that it keeps, rules or not, and nothing else', () => {
    const { texts, part, others } = read(snapshot, 'readability');
    expect(part).toBe('readability');
    expect(texts.some(text => text.startsWith('Sign up'))).toBe(true);
    expect(others).toContain('article');
  });

  it('is not offered where it is the article', () => {
    const plain = `<body><h1>The ferry that left by herself</h1><article>${STORY.join('').repeat(3)}</article></body>`;
    const { others, agreement } = read(snapshotOf(plain, TITLES));
    expect(others.includes('readability')).toBe(agreement < 0.98);
  });
});

describe('where there is no article', () => {
  it('what Readability reads stands in for it, with a doubt', () => {
    const part = () => ({ noted: notedOf(), doubts: [] });
    const found = partOf({ article: null, other: null, readability: part, page: part }, 'article', NONE);
    expect(found).toMatchObject({ part: 'readability', doubts: ['candidates-disagree'] });
  });

  it('and Readability finds none either, that is said', () => {
    const found = partOf({ article: null, other: null, readability: null, page: null }, 'article', NONE);
    expect(found).toBeNull();
  });
});

const NONE = { found: false, agreement: 0, ms: 0 };

function notedOf() {
  const snapshot = snapshotOf(pageWith('', 'tail'));
  return applyRules(candidateOf(snapshot), flowOf(snapshot.document.body, snapshot.hidden));
}
