import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type BuildContext, context, type Metafile, build as run } from 'esbuild';
import { archive } from './archive.ts';
import { COPIES, scriptsFor, stylesFor } from './bundle.ts';
import { licences } from './licences.ts';
import { BROWSERS, type Browser, manifestFor, sourceManifest } from './manifest.ts';
import { ROOT } from './root.ts';

/** What a build made for one browser; paths from the repository's folder. */
export interface Built {
  readonly browser: Browser;
  readonly folder: string;
  readonly archive: string;
}

const DIST = join(ROOT, 'dist');

/** Where the unpacked extension of a browser lies, as an absolute path. */
export function folderOf(browser: Browser): string {
  return join(DIST, browser);
}

/**
 * Makes `dist/chrome` and `dist/firefox` and a zip of each. The same sources give the same bytes,
 * on any machine and in any folder. Throws where a source does not compile.
 */
export async function build(): Promise<Built[]> {
  return Promise.all(BROWSERS.map(buildFor));
}

async function buildFor(browser: Browser): Promise<Built> {
  const folder = folderOf(browser);
  const { version } = sourceManifest();
  rmSync(folder, { recursive: true, force: true });
  copy(browser);
  const results = await Promise.all([run(scriptsFor(browser, folder)), run(stylesFor(browser, folder))]);
  writeLicences(
    browser,
    results.map(result => result.metafile),
  );
  const file = join(DIST, `pullquote-${browser}-${version}.zip`);
  writeFileSync(file, archive(folder));
  return { browser, folder: relative(ROOT, folder), archive: relative(ROOT, file) };
}

/** Builds again whenever a script or style changes. Never returns by itself; makes no zip. */
export async function watch(): Promise<void> {
  await build();
  const contexts: BuildContext[] = [];
  for (const browser of BROWSERS) {
    const folder = folderOf(browser);
    contexts.push(await context({ ...scriptsFor(browser, folder), logLevel: 'info' }));
    contexts.push(await context({ ...stylesFor(browser, folder), logLevel: 'info' }));
  }
  await Promise.all(contexts.map(each => each.watch()));
}

function copy(browser: Browser): void {
  const folder = folderOf(browser);
  mkdirSync(folder, { recursive: true });
  for (const [from, to] of Object.entries(COPIES)) {
    if (existsSync(join(ROOT, from))) cpSync(join(ROOT, from), join(folder, to), { recursive: true });
  }
  const manifest = manifestFor(browser, sourceManifest());
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

function writeLicences(browser: Browser, metafiles: readonly (Metafile | undefined)[]): void {
  const known = metafiles.filter(metafile => metafile !== undefined);
  writeFileSync(join(folderOf(browser), 'licences.txt'), licences(known));
}
