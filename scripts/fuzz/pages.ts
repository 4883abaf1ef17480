import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/root.ts';
import { pageBytes } from '../read/inputs.ts';

/** Our own pages, each with what is known about it. */
export const OWN_PAGES = join(ROOT, 'test', 'pages');

/** No page longer than this is spoiled: those that are long by nature are measured elsewhere. */
const LONGEST = 1_000_000;

/** The HTML of the pages in some folders and in the folders in them, in the order of their paths. Throws where there are none. */
export function pagesIn(folders: readonly string[]): string[] {
  const pages = folders
    .flatMap(filesOf)
    .map(path => pageBytes({ path, name: path }))
    .filter(({ length }) => length <= LONGEST)
    .map(bytes => bytes.toString('utf8'));
  if (pages.length === 0) throw new Error(`No pages in ${folders.join(', ')}`);
  return pages;
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.html?(\.gz)?$/i.test(name))
    .sort()
    .map(name => join(path, name));
}
