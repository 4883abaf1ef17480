import { describe, expect, test } from 'vitest';
import { detect } from '../../scripts/detect';
import { detectLanguage } from '../../src/detect';
import type { Block } from '../../src/model';
import { articleOf, withBlocks } from '../quotations/article';

const ENGLISH = `The ferry to Vell left two hours late on Monday, and nobody on the pier was told why it had stayed.`;
const GERMAN = `Die Fähre nach Vell legte am Montag zwei Stunden zu spät ab, und niemand auf dem Steg erfuhr, warum.`;
const FRENCH = `Le bac de Vell est parti lundi avec deux heures de retard, et personne sur le quai ne savait pourquoi.`;

const paragraph = (id: number, text: string): Block => ({
  type: 'paragraph',
  text: { id, text, marks: [] },
});
const folded = (blocks: readonly Block[]): Block => ({
  type: 'removal',
  rule: 'cookies',
  reason: 'cookies',
  blocks,
});

describe('the language of an article is', () => {
  test.each([
    ['de', articleOf(GERMAN, 'en')],
    ['fr', articleOf(FRENCH, 'en-GB')],
    ['en', articleOf(ENGLISH, 'de')],
    ['en-GB', articleOf(ENGLISH, 'en-GB')],
  ])('%s by its own text', async (lang, article) => {
    expect(await detectLanguage(article, detect)).toBe(lang);
  });

  test('not that of what was folded', async () => {
    const article = withBlocks([folded([paragraph(0, ENGLISH.repeat(9))]), paragraph(1, GERMAN)]);
    expect(await detectLanguage(article, detect)).toBe('de');
  });

  test('not that of its code, or of posts in it', async () => {
    const article = withBlocks([
      { type: 'code', language: null, title: null, text: { id: 0, text: ENGLISH.repeat(9), marks: [] } },
      paragraph(1, GERMAN),
    ]);
    expect(await detectLanguage(article, detect)).toBe('de');
  });

  test('not that of letters folded in a sentence', async () => {
    const text = `${ENGLISH} ${GERMAN}`;
    const mark = { type: 'folded' as const, rule: 'promo', reason: 'promo' as const };
    const marks = [{ ...mark, start: 0, end: ENGLISH.length }];
    const article = withBlocks([{ type: 'paragraph', text: { id: 0, text, marks } }]);
    expect(await detectLanguage(article, detect)).toBe('de');
  });

  test('the page’s where it has no text, or nobody can be asked', async () => {
    expect(await detectLanguage(withBlocks([], 'it'), detect)).toBe('it');
    expect(await detectLanguage(articleOf(GERMAN, 'it'), () => Promise.reject(new Error('away')))).toBe('it');
  });
});

test('of an article without an end only so much is asked', async () => {
  let asked = '';
  await detectLanguage(articleOf(Array.from({ length: 500 }, () => GERMAN.repeat(20)).join('\n')), text => {
    asked = text;
    return detect(text);
  });
  expect(asked.length).toBeLessThan(8000);
});
