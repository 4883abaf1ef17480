import { describe, expect, test } from 'vitest';
import { compose } from '../../src/compose';
import type { Figure, Image } from '../../src/model';
import { cleaned } from './compose';

/** The pictures of a body, in which those with `data-drawn` are drawn, from the address that this names. */
function pictures(body: string, url?: string, image: string | null = null): (Image | null)[] {
  const { candidate, ...rest } = cleaned(body, { metadata: { image } });
  const drawn = new Map(
    [...candidate.root.querySelectorAll('[data-drawn]')].map(
      element => [element, element.getAttribute('data-drawn') || null] as const,
    ),
  );
  const snapshot = { ...candidate.snapshot, drawn, ...(url ? { url } : {}) };
  const { article } = compose({ ...rest, candidate: { ...candidate, snapshot } });
  const figures = article.blocks.filter((block): block is Figure => block.type === 'figure');
  return [article.lead, ...figures.flatMap(figure => figure.images)];
}

const loads = (all: (Image | null)[]) => all.map(image => image && [image.url, image.loads]);

describe('a picture may be loaded', () => {
  test('at once where the page has drawn it, from where the page had it', () => {
    const body = `<p>a</p><img src="/small.jpg" srcset="/large.jpg 1200w" data-drawn="https://paper.example/small.jpg">
      <p>b</p><img src="/other.jpg">`;
    expect(loads(pictures(body))).toEqual([
      null,
      ['https://paper.example/small.jpg', 'at-once'],
      ['https://paper.example/other.jpg', 'on-request'],
    ]);
  });

  test('on request where the page only names it in its head, unless it is drawn somewhere', () => {
    const long = `<p>${'words '.repeat(20)}</p>`;
    const named = 'https://cdn.example/harbour-1200x630.jpg';
    expect(loads(pictures(long, undefined, named))).toEqual([[named, 'on-request']]);
    const drawn = 'https://paper.example/harbour-600x400.jpg';
    const beside = `${long}<ul><li>a<img src="/harbour.jpg" data-drawn="${drawn}"></li></ul>`;
    expect(loads(pictures(beside, undefined, named))[0]).toEqual([drawn, 'at-once']);
  });

  test('never from the own network, but for a page that is there', () => {
    const body = '<p>a</p><img src="http://192.168.1.1/a.png" alt="x" data-drawn="http://192.168.1.1/a.png">';
    expect(loads(pictures(body))[1]).toEqual(['http://192.168.1.1/a.png', 'never']);
    expect(loads(pictures(body, 'http://localhost:8000/'))[1]).toEqual([
      'http://192.168.1.1/a.png',
      'at-once',
    ]);
  });

  test('never where it is drawn too small to be looked at: it is no picture of the article', () => {
    expect(pictures('<p>a</p><img src="/count.gif" data-drawn="">')).toEqual([null]);
  });

  test('of one picture in two sizes the drawn one is kept', () => {
    const body = `<p>a</p><img src="/harbour.jpg"><img src="/harbour-300x200.jpg" data-drawn="https://paper.example/harbour-300x200.jpg">`;
    expect(loads(pictures(body))).toEqual([null, ['https://paper.example/harbour-300x200.jpg', 'at-once']]);
  });
});
