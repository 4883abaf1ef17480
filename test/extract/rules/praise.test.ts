import { describe, expect, it } from 'vitest';
import { judged } from './judged';
import { candidateOf, pageWith, STORY, snapshotOf } from './page';

const COMMENTS = '<p>Comments</p><p>No comments yet...</p>';

/** The letters that were folded for praise. */
function praised(html: string): string[] {
  const { verdicts } = judged(candidateOf(snapshotOf(pageWith(html, 'tail'))));
  return [...verdicts]
    .filter(([, { rule }]) => rule === 'own-praise')
    .map(([element]) => element.textContent?.trim() ?? '');
}

describe('praise of something of the page’s own', () => {
  it('is told by its place before the comments and by its shape', () => {
    const html = `<p>Our harbour in a bottle</p><p>Every ship by hand, and every bottle empty.</p>${COMMENTS}`;
    expect(praised(html)).toEqual(['Our harbour in a bottle', 'Every ship by hand, and every bottle empty.']);
  });

  it('may stand before other stories, in a box of its own, and ask', () => {
    const box = '<div><div>Something to tell?</div><div>Our pilots listen day and night.</div></div>';
    const story = `<p>14 minutes ago</p><p><a href="/1">A bridge nobody ordered</a></p>${STORY[0]}`;
    expect(praised(`${box}<p>Related Articles</p>${story}`)).toHaveLength(1);
  });

  it.each([
    ['at the end of a page without either', '<p>Our harbour in a bottle</p><p>Every ship by hand.</p>'],
    ['that is a sentence', `<p>So she drifted on.</p><p>Nobody has claimed the lamps.</p>${COMMENTS}`],
    ['with a heading of the article over it', `<h2>The lamps</h2><p>Nobody has claimed them.</p>${COMMENTS}`],
    ['that somebody says', `<p>The last word</p><p>“Nobody has claimed them,” he said.</p>${COMMENTS}`],
    ['in a list', `<ul><li>Two lamps</li><li>One dog, and a man.</li></ul>${COMMENTS}`],
    ['that links elsewhere', `<p><a href="/log">The log</a></p><p>Nobody has read it.</p>${COMMENTS}`],
    ['that leads to what follows', `<p>The question</p><p>Who will pay for the lamps:</p>${COMMENTS}`],
  ])('is nothing %s', (_, html) => {
    expect(praised(html)).toEqual([]);
  });
});
