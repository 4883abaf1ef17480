import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, findPages, pageBytes } from '../../scripts/read/inputs.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(folder, 'about'));
  mkdirSync(join(folder, 'more'));
  const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
  write('a.html', '<p>a');
  write('a.json', '{"url": "https://paper.example/a#top"}');
  write('b.html.gz', gzipSync('<p>b'));
  write('about/b.json', '{"url": "http://paper.example/b"}');
  write(
    'c.htm',
    '<link href="https://paper.example/c?x=1&amp;y=2" rel=canonical><link rel="canonical" href="/other">',
  );
  write('d.html', '<link rel="canonical" href="/d">');
  write('d.json', '{"url": "javascript:1"}');
  write('notes.txt', 'no page');
  write('more/a.html', '<p>another a');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('saved pages', () => {
  test('of a folder are those that end like pages, by name, unpacked', () => {
    const pages = findPages([folder]);
    expect(pages.map(page => page.name)).toEqual(['a', 'b', 'c', 'd']);
    expect(pages.slice(0, 2).map(page => pageBytes(page).toString())).toEqual(['<p>a', '<p>b']);
  });

  test('two of one name, none at all, a path that is not there: each is said', () => {
    expect(() => findPages([folder, join(folder, 'more')])).toThrow('would both be a.json');
    expect(() => findPages([join(folder, 'about')])).toThrow('No .html');
    expect(() => findPages([join(folder, 'nowhere')])).toThrow('nowhere');
    expect(findPages([join(folder, 'a.html'), folder])).toHaveLength(4);
  });

  test('have the address of the file beside them, of the other folder, of their canonical link, or nobody’s', () => {
    const [a, b, c, d] = findPages([folder]);
    if (!a || !b || !c || !d) throw new Error('pages are missing');
    const address = (page: typeof a, about?: string) => addressOf(page, pageBytes(page), about);
    expect(address(a)).toBe('https://paper.example/a');
    expect(address(b)).toBe('https://example.com/');
    expect(address(b, join(folder, 'about'))).toBe('http://paper.example/b');
    expect(address(c)).toBe('https://paper.example/c?x=1&y=2');
    expect(address(d)).toBe('https://example.com/');
  });
});
