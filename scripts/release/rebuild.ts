import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unpack } from './source.ts';

/** Names of files with what their bytes come to. */
export type Sums = Readonly<Record<string, string>>;

/** SHA-256 of some bytes, in hexadecimal digits. */
export function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The sums of all zips in a folder. */
export function sumsIn(folder: string): Sums {
  const names = readdirSync(folder).filter(name => name.endsWith('.zip'));
  return Object.fromEntries(names.sort().map(name => [name, sumOf(readFileSync(join(folder, name)))]));
}

/**
 * Does what a reviewer does: unpacks the source archive, has its packages installed, and builds, `times` times. Gives the sums
 * of each build's zips. Throws where a step fails.
 */
export function rebuild(
  source: Uint8Array,
  folder: string,
  install: (folder: string) => void,
  times: number,
): Sums[] {
  rmSync(folder, { recursive: true, force: true });
  unpack(source, folder);
  install(folder);
  return Array.from({ length: times }, () => {
    rmSync(join(folder, 'dist'), { recursive: true, force: true });
    runNode(folder, 'scripts/found.mjs');
    runNode(folder, '--import', 'tsx', 'scripts/build.ts');
    return sumsIn(join(folder, 'dist'));
  });
}

/** Installs the packages that the lock file names, as a reviewer does. */
export function npmCi(folder: string): void {
  execFileSync('npm', ['ci'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

function runNode(folder: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}
