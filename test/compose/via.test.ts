import { describe, expect, test } from 'vitest';
import { article } from './compose';

const BODY = '<p>The eels came back in spring, later than in other years.</p>'.repeat(3);
const via = (before: string, after = '') =>
  article(before + BODY + after, { metadata: { site: 'The Paper' } }).via;

describe('the agency or first publisher behind a copy', () => {
  test.each([
    ['<p>BERLIN (Reuters) — The eels are back.</p>', '', 'Reuters'],
    ['<p>(AP) - The eels are back.</p>', '', 'AP'],
    ['<p>KYIV, July 3 (Reuters) - The eels are back.</p>', '', 'Reuters'],
    ['<p>Husum (dpa/lno) – Die Aale sind zurück.</p>', '', null],
    ['<p>Husum (dpa) – Die Aale sind zurück.</p>', '', 'dpa'],
    ['<p>dpa/AFP</p>', '', 'dpa, AFP'],
    ['', '<p>Nobody knows why, he said. (dpa/AFP)</p>', 'dpa, AFP'],
    ['', '<p>„Niemand weiß es.“ (abc/dpa)</p>', 'dpa'],
    ['', '<p>Source: Reuters</p>', 'Reuters'],
    ['', '<p>Quelle: Küstenblatt</p>', 'Küstenblatt'],
    [
      '',
      '<p>This article was originally published on <a href="https://x.example">Coast Weekly</a> under a licence.</p>',
      'Coast Weekly',
    ],
    ['', '<p>This story was first published by The Harbour Post on 3 June.</p>', 'The Harbour Post'],
    [
      '',
      '<p>This article is republished from The Conversation under a Creative Commons licence.</p>',
      'The Conversation',
    ],
    ['', '<p>The post Eels are back appeared first on Coast Weekly.</p>', 'Coast Weekly'],
    ['<p>Dieser Artikel ist zuerst bei Küstenblatt erschienen.</p>', '', 'Küstenblatt'],
  ])('%s … %s', (before, after, expected) => {
    expect(via(before, after)).toBe(expected);
  });

  test.each([
    ['<p>The Associated Press (AP) has a reporter on the island, and she has seen them.</p>', ''],
    ['', '<p>They told Agence France-Presse (AFP).</p>'],
    ['<p>The study was first published in Nature on Monday, and this is what it says.</p>', ''],
    ['<p>The Paper (CNN) was quiet.</p>', '<p>Source: The Paper</p>'],
    ['', '<p>Source: figures of the river authority for the years since 1990, by trap. Read on.</p>'],
  ])('is not told by %s%s', (before, after) => {
    expect(via(before, after)).toBeNull();
  });

  test('what the head of the page says comes first', () => {
    expect(article('<p>(AP) — Eels.</p>', { metadata: { via: 'Reuters' } }).via).toBe('Reuters');
  });
});

test('a description that the text begins with is no dek', () => {
  const dek = 'The eels came back in spring, later than in other years …';
  expect(article(BODY, { metadata: { dek } }).dek).toBeNull();
  expect(article(BODY, { metadata: { dek: 'A school class began to count them.' } }).dek).not.toBeNull();
});
