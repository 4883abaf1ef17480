import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from '../build/root.ts';

/** A file of the project: its path from the repository's folder with `/`, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every file of code below some folders of the repository. */
export function sources(...folders: readonly string[]): Source[] {
  return files(...folders).filter(({ path }) => /\.(ts|tsx|mjs|js)$/.test(path));
}

/** Every file below some folders of the repository that exist. */
export function files(...folders: readonly string[]): Source[] {
  return folders.flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(path => ({
        path: relative(ROOT, path).replaceAll('\\', '/'),
        text: readFileSync(path, 'utf8'),
      })),
  );
}

/** What a file imports: paths from the repository's folder without their ending, or names of packages. */
export function imports({ path, text }: Source): string[] {
  const specifiers = /(?:\bfrom|\bimport)\s*\(?\s*'([^'\s]+)'/g;
  return [...text.matchAll(specifiers)].map(([, name = '']) => {
    if (!name.startsWith('.')) return name;
    const target = join(dirname(path), name)
      .replaceAll('\\', '/')
      .replace(/\.(ts|tsx|js|mjs)$/, '');
    return isFolder(target) ? `${target}/index` : target;
  });
}

function isFolder(path: string): boolean {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}
