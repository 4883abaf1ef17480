import { linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { ROOT } from '../../scripts/build/root.ts';
import { rebuild, type Sums, sumsIn } from '../../scripts/release/rebuild.ts';
import { sourceArchive } from '../../scripts/release/source.ts';
import { agreedVersion, versions } from '../../scripts/release/version.ts';

mkdirSync(join(ROOT, 'out'), { recursive: true });
// On the disk of the packages, which can be linked there instead of copied.
const parent = mkdtempSync(join(ROOT, 'out', 'release-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** The packages of this clone, each file linked: `npm ci` takes long, and `npm run release -- --verify` does it. */
function linkPackages(folder: string): void {
  const from = join(ROOT, 'node_modules');
  const to = join(folder, 'node_modules');
  mkdirSync(to);
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(from.length);
    mkdirSync(join(to, entry.parentPath.slice(from.length)), { recursive: true });
    if (entry.isFile()) linkSync(join(from, path), join(to, path));
    else if (entry.isSymbolicLink()) symlinkSync(join(from, path), join(to, path));
  }
}

describe('the source archive', () => {
  const source = sourceArchive(true);

  test('is the same whenever it is made, and tells reviewers how to build', () => {
    expect(Buffer.from(sourceArchive(true)).equals(Buffer.from(source))).toBe(true);
    const names = Object.keys(unzipSync(source));
    expect(names).toEqual(
      expect.arrayContaining(['BUILDING.md', 'package-lock.json', 'manifest.json', '.nvmrc']),
    );
    expect(names.filter(name => /^(node_modules|dist|out)\//.test(name))).toEqual([]);
  });

  test('gives the bytes of the zips, in two folders, and again in one of them', () => {
    // Of earlier versions there may be zips, too.
    const zips: Sums = Object.fromEntries(
      Object.entries(sumsIn(inject('dist'))).filter(([name]) => name.endsWith(`-${versions().manifest}.zip`)),
    );
    expect(Object.keys(zips)).toHaveLength(2);
    const builds = [
      ...rebuild(source, join(parent, 'one'), linkPackages, 2),
      ...rebuild(source, join(parent, 'another folder'), linkPackages, 1),
    ];
    expect(builds).toEqual([zips, zips, zips]);
  });
});

describe('the version', () => {
  const agreeing = { manifest: '1.2.3', package: '1.2.3', lock: '1.2.3', changelog: '## [1.2.3] - a day\n' };

  test('is the same wherever it is named', () => {
    expect(agreedVersion(versions())).toMatch(/^\d+\.\d+\.\d+$/);
    expect(agreedVersion(agreeing)).toBe('1.2.3');
  });

  test.each([
    ['package.json', { package: '1.2.4' }, /package\.json 1\.2\.4/],
    ['the lock file', { lock: '1.2.2' }, /package-lock\.json 1\.2\.2/],
    ['the changelog', { changelog: '## [Unreleased]\n\nFor 1.2.3.\n' }, /no section/],
  ])('is refused where %s disagrees', (_, other, says) => {
    expect(() => agreedVersion({ ...agreeing, ...other })).toThrow(says);
  });
});
