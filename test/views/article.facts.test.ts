import { describe, expect, test } from 'vitest';
import { dated } from '../../src/views/article/dated';
import { minutes } from '../../src/views/article/minutes';
import { ferries } from '../readings/ferries';

describe('a date', () => {
  test('is the day that the page had, in the words of the reader', () => {
    expect(dated('2026-02-14T23:58:46-11:00', 'en')?.day).toBe('February 14, 2026');
    expect(dated('2026-02-14', 'de')).toEqual({ day: '14. Februar 2026', exact: '14. Februar 2026' });
  });

  test('is nothing where it is no date', () => {
    for (const wrong of ['', 'yesterday', '14/02/2026', '2026-2-1']) expect(dated(wrong, 'en')).toBe(null);
  });
});

describe('the reading time', () => {
  const of = (text: string) =>
    minutes({ ...ferries.article, blocks: [{ type: 'paragraph', text: { id: 0, text, marks: [] } }] });

  test('counts words, and signs where words are not parted', () => {
    expect(of('word '.repeat(238 * 4))).toBe(4);
    expect(of('字'.repeat(900))).toBe(3);
  });

  test('is never less than a minute, and what is left out takes none', () => {
    expect(of('')).toBe(1);
    const text = { id: 0, text: 'word '.repeat(2000), marks: [] };
    const blocks = [
      { type: 'removal', rule: 'r', reason: 'advert', blocks: [{ type: 'paragraph', text }] },
    ] as const;
    expect(minutes({ ...ferries.article, blocks })).toBe(1);
  });
});
