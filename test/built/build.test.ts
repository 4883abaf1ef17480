import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { filesIn } from '../../scripts/build/archive.ts';
import { build } from '../../scripts/build/index.ts';
import { BROWSERS, sourceManifest } from '../../scripts/build/manifest.ts';
import { ROOT } from '../../scripts/build/root.ts';

const elsewhere = mkdtempSync(join(tmpdir(), 'pullquote-'));
const { version } = sourceManifest();

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

test('the same sources give the same bytes, wherever they are put', async () => {
  for (const { browser, zip } of await build(elsewhere)) {
    const first = readFileSync(join(inject('dist'), `pullquote-${browser}-${version}.zip`));
    expect(readFileSync(zip).equals(first), browser).toBe(true);
  }
});

describe.each(BROWSERS)('%s', browser => {
  const folder = join(inject('dist'), browser);

  test('the zip holds every file of the folder, the manifest on top', () => {
    const zip = unzipSync(readFileSync(join(inject('dist'), `pullquote-${browser}-${version}.zip`)));
    expect(Object.keys(zip)).toEqual(filesIn(folder));
    expect(Object.keys(zip)).toContain('manifest.json');
    for (const [path, bytes] of Object.entries(zip)) {
      expect(Buffer.from(bytes).equals(readFileSync(join(folder, path))), path).toBe(true);
    }
  });

  test('every file that the manifest and the popup name is there', () => {
    const there = filesIn(folder);
    const named = ['manifest.json', 'popup.html'].flatMap(path => {
      const text = readFileSync(join(folder, path), 'utf8');
      return [...text.matchAll(/"([\w/-]+\.(?:js|css|html|png|svg))"/g)].map(([, name]) => name);
    });
    expect(named).toEqual(expect.arrayContaining(['background.js', 'popup.html', 'popup.js', 'popup.css']));
    for (const name of named) expect(there).toContain(name);
    expect(there).toEqual(expect.arrayContaining(['content.js', 'reader.js']));
  });

  test('it ships the licences of what it contains, and no path of this machine', () => {
    const licences = readFileSync(join(folder, 'licences.txt'), 'utf8');
    for (const name of ['@mozilla/readability', 'preact', 'webextension-polyfill']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    }
    expect(licences).toContain('Apache License');
    expect(licences).toContain('Mozilla Public License');
    for (const path of filesIn(folder)) {
      expect(readFileSync(join(folder, path), 'latin1').includes(ROOT), path).toBe(false);
    }
  });
});
