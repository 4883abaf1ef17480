import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { archiveOf } from '../build/archive.ts';
import { ROOT } from '../build/root.ts';

/**
 * All that the repository keeps, as a zip from which reviewers build the extension again (BUILDING.md): the same commit gives
 * the same bytes. Throws where something is not committed, unless that is allowed: nobody could say what was released.
 */
export function sourceArchive(allowDirty: boolean): Uint8Array {
  const changes = git('status', '--porcelain');
  if (changes && !allowDirty) {
    throw new Error(`Some of this is not committed; commit it, or say --allow-dirty:\n${changes.trimEnd()}`);
  }
  // Where changes are allowed, new files are part of them.
  const paths = git('ls-files', '-z', '--cached', ...(allowDirty ? ['--others', '--exclude-standard'] : []))
    .split('\0')
    .filter(path => path !== '' && existsSync(join(ROOT, path)))
    .sort();
  return archiveOf(ROOT, paths);
}

/** Unpacks an archive of ours into a folder that need not exist yet. */
export function unpack(archive: Uint8Array, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(archive))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

function git(...args: readonly string[]): string {
  try {
    return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
  } catch {
    throw new Error('The source archive is made of what git keeps, and this is no clone with git.');
  }
}
