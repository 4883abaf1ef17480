import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { ROOT } from './root.ts';

const RULE = `\n\n${'-'.repeat(72)}\n\n`;

/** Licences that some packages name without enclosing them, which their own terms ask for. */
const TEXTS: Readonly<Record<string, string>> = { 'Apache-2.0': 'Apache-2.0.txt' };

/**
 * The licences of every package whose code is in the bundles, as one text to ship with them.
 * Takes esbuild's account of what went in. Throws where a package comes without a licence: it must not ship.
 */
export function licences(metafiles: readonly Metafile[]): string {
  const packages = packagesIn(metafiles).map(aboutPackage);
  const texts = Object.entries(TEXTS)
    .filter(([id]) => packages.some(({ license }) => license === id))
    .map(([, file]) => readFileSync(join(ROOT, 'scripts', 'build', file), 'utf8').trim());
  const intro = 'Pullquote contains these packages, unmodified but for being bundled and minified.';
  return [intro, ...packages.map(({ notice }) => notice), ...texts, ''].join(RULE);
}

function packagesIn(metafiles: readonly Metafile[]): string[] {
  const paths = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const names = paths.map(path => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  return [...new Set(names.filter(name => name !== undefined))].sort();
}

interface Package {
  readonly version: string;
  readonly license: string;
  /** Where its source is kept. */
  readonly repository: string | { readonly url: string };
}

function aboutPackage(name: string): { license: string; notice: string } {
  const folder = join(ROOT, 'node_modules', name);
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
  const { version, license, repository } = about;
  const file = readdirSync(folder).find(entry => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file`);
  const url = typeof repository === 'string' ? repository : repository.url;
  const source = url.replace(/^git\+/, '').replace(/\.git$/, '');
  const text = readFileSync(join(folder, file), 'utf8').trim();
  return { license, notice: `${name} ${version} (${license})\n${source}\n\n${text}` };
}
