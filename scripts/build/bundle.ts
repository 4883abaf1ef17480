import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { PLUGINS } from './languages.ts';
import { type Browser, sourceManifest } from './manifest.ts';
import { ROOT } from './root.ts';

/** The oldest browsers that the manifest lets in. */
const TARGET: Record<Browser, string> = { chrome: 'chrome120', firefox: 'firefox140' };

/** What runs, and from where. Each becomes one file beside the manifest. */
export const SCRIPTS = {
  background: 'extension/background/index.ts',
  begin: 'extension/content/begin.ts',
  content: 'extension/content/index.ts',
  open: 'extension/popup/open.ts',
  popup: 'extension/popup/index.tsx',
  reader: 'extension/reader/index.ts',
} as const;

/** Scripts that end with a value, an export of theirs: that is what an injection answers. */
const ANSWERS: Readonly<Record<string, string>> = { begin: 'answer' };

/** Style sheets of pages of ours; the reader's travels inside reader.js as text. */
export const STYLES = { popup: 'extension/popup/popup.css' } as const;

/** Files that go into the extension as they are: from → to. */
export const COPIES = {
  'extension/popup/popup.html': 'popup.html',
  'extension/icons': 'icons',
  'extension/_locales': '_locales',
  LICENSE: 'LICENSE.txt',
} as const;

/**
 * How the scripts are bundled: as functions that call themselves, so that they may run in a page or a worker
 * and leave no name behind but what they set themselves.
 */
export function scriptsFor(browser: Browser, outdir: string): BuildOptions[] {
  return Object.entries(SCRIPTS).map(([name, entry]) => {
    return {
      ...script(browser, outdir, { [name]: entry }),
      plugins: [...(PLUGINS[name] ?? [])],
      ...answering(name),
    };
  });
}

function answering(name: string): BuildOptions {
  const answer = ANSWERS[name];
  const globalName = `pullquote_${name}`;
  return answer === undefined ? {} : { globalName, footer: { js: `${globalName}.${answer};` } };
}

function script(browser: Browser, outdir: string, entries: Readonly<Record<string, string>>): BuildOptions {
  return {
    ...common(browser, outdir, entries),
    format: 'iife',
    loader: { '.css': 'text' },
    define: { 'process.env.NODE_ENV': '"production"' },
  };
}

/** How the style sheets are made. */
export function stylesFor(browser: Browser, outdir: string): BuildOptions {
  return common(browser, outdir, STYLES);
}

function common(browser: Browser, outdir: string, entries: Readonly<Record<string, string>>): BuildOptions {
  const there = Object.entries(entries).filter(([, path]) => existsSync(join(ROOT, path)));
  return {
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(there),
    outdir,
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: TARGET[browser],
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    banner: { js: `/* Pullquote ${sourceManifest().version}; licences.txt */` },
  };
}
