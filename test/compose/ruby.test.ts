import { describe, expect, test } from 'vitest';
import { readingText } from '../../src/print/text';
import { article, blocks } from './compose';
import { marks } from './handlers/alone';

describe('readings above letters', () => {
  test.each([
    ['<ruby>魚<rt data-reading="さかな"></rt></ruby>', '魚', ['ruby:魚']],
    [
      '<ruby>東<rt data-reading="とう"></rt>京<rt data-reading="きょう"></rt></ruby>',
      '東京',
      ['ruby:東', 'ruby:京'],
    ],
    [
      '<ruby><rb>東</rb><rb>京</rb><rt data-reading="とう"></rt><rt data-reading="きょう"></rt></ruby>',
      '東京',
      ['ruby:東', 'ruby:京'],
    ],
    ['<ruby>本<rt></rt></ruby>', '本', []],
    ['<ruby><rt data-reading="ほん"></rt></ruby>', 'ほん', []],
  ])('%s', (page, text, expected) => {
    expect(readingText(article(`<p>${page}</p>`))).toBe(`${text}\n`);
    expect(marks(blocks(`<p>${page}</p>`))).toEqual(expected);
  });
});
