import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, context, build as run } from 'esbuild';
import { archive } from './archive.ts';
import { COPIES, scriptsFor, stylesFor } from './bundle.ts';
import { languageFiles } from './languages.ts';
import { licences } from './licences.ts';
import { BROWSERS, type Browser, manifestFor, sourceManifest } from './manifest.ts';
import { ROOT } from './root.ts';

/** What a build made for one browser, as absolute paths. */
export interface Built {
  readonly browser: Browser;
  /** The unpacked extension. */
  readonly folder: string;
  readonly zip: string;
}

export const DIST = join(ROOT, 'dist');

/**
 * Makes `chrome/`, `firefox/` and a zip of each in a folder. The same sources give the same bytes, on any
 * machine and in any folder. Throws where a source does not compile.
 */
export async function build(dist = DIST): Promise<Built[]> {
  return Promise.all(BROWSERS.map(browser => buildFor(browser, dist)));
}

async function buildFor(browser: Browser, dist: string): Promise<Built> {
  const folder = join(dist, browser);
  const { version } = sourceManifest();
  rmSync(folder, { recursive: true, force: true });
  copy(browser, folder);
  writeLanguages(folder);
  const results = await Promise.all(optionsFor(browser, folder).map(options => run(options)));
  const metafiles = results.map(result => result.metafile).filter(metafile => metafile !== undefined);
  writeFileSync(join(folder, 'licences.txt'), licences(metafiles));
  const zip = join(dist, `pullquote-${browser}-${version}.zip`);
  writeFileSync(zip, archive(folder));
  return { browser, folder, zip };
}

/** Builds again whenever a script or style changes. Never returns by itself; makes no zip anew. */
export async function watch(): Promise<void> {
  for (const { browser, folder } of await build()) {
    for (const options of optionsFor(browser, folder)) {
      await (await context({ ...options, logLevel: 'info' })).watch();
    }
  }
}

function optionsFor(browser: Browser, folder: string): BuildOptions[] {
  return [...scriptsFor(browser, folder), stylesFor(browser, folder)];
}

/** Each language but English as a file of its own, injected only into pages that may be in it. */
function writeLanguages(folder: string): void {
  mkdirSync(join(folder, 'languages'));
  for (const [code, text] of languageFiles()) writeFileSync(join(folder, 'languages', `${code}.js`), text);
}

function copy(browser: Browser, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [from, to] of Object.entries(COPIES)) {
    if (existsSync(join(ROOT, from))) cpSync(join(ROOT, from), join(folder, to), { recursive: true });
  }
  const manifest = manifestFor(browser, sourceManifest());
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
