import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { LABELLED_DATA } from '../scripts/labelledData.ts';
import { isCI } from './ci.ts';

/**
 * Tests over a folder of the labelled data, which is not in the repository: `define` gets the paths of the folder's files
 * with an ending, sorted. Without such files one test stands in their place that says what is missing: it is skipped on
 * a contributor's machine, and fails in continuous integration.
 */
export function describeData(
  name: string,
  folder: string,
  ending: string,
  define: (paths: readonly string[]) => void,
): void {
  const place = join(LABELLED_DATA, folder);
  const paths = filesIn(place, ending);
  if (paths.length > 0) describe(name, () => define(paths));
  else {
    test.skipIf(!isCI())(`${name} (no ${ending} in ${place}: set PULLQUOTE_DATA)`, () => {
      throw new Error(`The labelled data is missing: no ${ending} in ${place}.`);
    });
  }
}

/** The files of a folder with an ending, as sorted paths; none where there is no such folder. */
export function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter(name => name.endsWith(ending));
  return names.sort().map(name => join(folder, name));
}
