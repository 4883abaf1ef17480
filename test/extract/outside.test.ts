import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract';
import { readability } from '../../src/extract/readability';
import type { Outside, Part } from '../../src/model';
import { STORY, snapshotOf } from './rules/page';

/** What stands outside of what is read of a page with a story in it, by kind. */
function outsideOf(around: { before?: string; after?: string }, part: Part = 'article') {
  const { before = '', after = '' } = around;
  const html = `<!doctype html><html lang="en"><head><title>The ferry that left by herself</title></head><body>${before}
    <main><article><h1>The ferry that left by herself</h1>${STORY.join('')}</article></main>${after}</body></html>`;
  const snapshot = { ...snapshotOf(html, { titles: ['The ferry that left by herself'] }), part };
  const found = extract(snapshot, readability(snapshot));
  if (!found.ok) throw new Error(found.why);
  return new Map(found.outside.map(each => [each.kind, each] as const));
}

const pieces = (outside: ReadonlyMap<string, Outside>) =>
  Object.fromEntries([...outside].map(([kind, { pieces }]) => [kind, pieces]));

const card = (title: string) =>
  `<div class="c"><a href="/x"><h3>${title}</h3></a><p>Some words about it.</p></div>`;

describe('what stands outside of the article', () => {
  test('is nothing where the article is the whole page', () => {
    expect(pieces(outsideOf({}))).toEqual({});
    expect(pieces(outsideOf({ before: '<nav><a href="/">Home</a></nav>' }, 'page'))).toEqual({});
  });

  test('is told by kind, other stories by their titles', () => {
    const outside = outsideOf({
      before:
        '<header><p>The Vell Courier</p><nav><a href="/a">News</a> <a href="/b">Harbour</a></nav></header>',
      after: `<div>${card('A bridge that nobody has crossed yet')}${card('Two men and a dog ask for more pay')}</div>
        <aside><p>Weather: fog until noon.</p></aside><p hidden>Not to be seen</p><footer><p>Printed on the quay</p></footer>`,
    });
    expect(pieces(outside)).toEqual({
      related: 2,
      sidebar: 1,
      navigation: 1,
      header: 1,
      hidden: 1,
      footer: 1,
    });
    expect(outside.get('related')?.texts).toEqual([
      'A bridge that nobody has crossed yet',
      'Some words about it.',
      'Two men and a dog ask for more pay',
      'Some words about it.',
    ]);
  });

  test('is counted whole and told in part', () => {
    const many = Array.from(
      { length: 200 },
      (_, at) => `<li><a href="/${at}">${`Line ${at} `.repeat(30)}</a></li>`,
    ).join('');
    const footer = outsideOf({ after: `<footer><ul>${many}</ul></footer>` }).get('footer');
    expect(footer?.pieces).toBe(200);
    expect(footer?.letters).toBeGreaterThan(40_000);
    expect(footer?.texts.join('').length).toBeLessThan(6000);
  });
});
