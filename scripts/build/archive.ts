import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The same moment in every time zone: zip files store local time. */
const STAMP = new Date(2000, 0, 1);

/** A folder as a zip file, its root being the folder's content: the same folder gives the same bytes. */
export function archive(folder: string): Uint8Array {
  return archiveOf(folder, filesIn(folder));
}

/** Some files of a folder as a zip file, in the order given. */
export function archiveOf(folder: string, paths: readonly string[]): Uint8Array {
  const files: Zippable = {};
  for (const path of paths) {
    files[path] = [new Uint8Array(readFileSync(join(folder, path))), { level: 9, mtime: STAMP, os: 0 }];
  }
  return zipSync(files);
}

/** Every file below a folder, as paths with `/` from it, in the order of their letters. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
