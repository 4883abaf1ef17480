import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceManifest } from '../scripts/build/manifest.ts';
import { ROOT } from '../scripts/build/root.ts';

const STORE = join(ROOT, 'store');
const read = (...path: readonly string[]) => readFileSync(join(STORE, ...path), 'utf8').trim();

describe.each(readdirSync(join(ROOT, 'extension', '_locales')))('the listing in %s', code => {
  test('has a summary of a length that every store takes, the one that the package gives', () => {
    const summary = read(code, 'summary.txt');
    expect(summary.length).toBeLessThanOrEqual(132);
    const messages = JSON.parse(
      readFileSync(join(ROOT, 'extension', '_locales', code, 'messages.json'), 'utf8'),
    ) as Readonly<Record<string, { readonly message: string }>>;
    expect(summary).toBe(messages['description']?.message);
  });

  test('has a description of a length that every store takes, without marks that no store shows', () => {
    const description = read(code, 'description.txt');
    expect(description.length).toBeGreaterThanOrEqual(250);
    expect(description.length).toBeLessThanOrEqual(10_000);
    expect(description).not.toMatch(/<\w|\*\*|\]\(|^#/m);
  });

  test('names the keys that the manifest suggests', () => {
    const suggested = JSON.stringify(sourceManifest()['commands']).match(/"Alt\+Shift\+\w"/g) ?? [];
    const shift = code === 'de' ? 'Umschalt' : 'Shift';
    expect(suggested).toHaveLength(3);
    for (const keys of suggested)
      expect(read(code, 'description.txt')).toContain(keys.slice(1, -1).replace('Shift', shift));
  });
});

test('each permission has its reason, and each reason its permission', () => {
  const rows = [...read('permissions.md').matchAll(/^\| `(\w+)` \| (.+) \|$/gm)];
  expect(rows.map(([, name]) => name).sort()).toEqual([...sourceManifest().permissions].sort());
  for (const [, name, reason = ''] of rows) expect(reason.length, name).toBeGreaterThan(60);
});

describe('the pictures', () => {
  test.each(readdirSync(join(STORE, 'pictures')))(
    '%s has the size and the form that the stores take',
    file => {
      const png = readFileSync(join(STORE, 'pictures', file));
      expect(png.toString('latin1', 1, 4)).toBe('PNG');
      const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
      expect(size).toEqual(file === 'tile.png' ? [440, 280] : [1280, 800]);
      // 2 is red, green and blue without transparency.
      expect(png.readUInt8(25)).toBe(2);
      expect(png.length).toBeLessThan(300_000);
    },
  );

  test('are as many as a listing should have, and no more than it may', () => {
    const screens = readdirSync(join(STORE, 'pictures')).filter(file => file !== 'tile.png');
    expect(screens.length).toBeGreaterThanOrEqual(3);
    expect(screens.length).toBeLessThanOrEqual(5);
  });
});
