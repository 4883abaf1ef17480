import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { ROOT } from './root.ts';

/**
 * The licences of every package whose code is in the bundles, as one text to ship with them.
 * Takes esbuild's account of what went in. Throws where a package comes without a licence: it must not ship.
 */
export function licences(metafiles: readonly Metafile[]): string {
  const packages = new Set<string>();
  for (const { inputs } of metafiles) {
    for (const path of Object.keys(inputs)) {
      const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
      if (name) packages.add(name);
    }
  }
  const parts = [...packages].sort().map(licence);
  return [`Pullquote contains the following packages, unmodified but for minification.`, ...parts].join(
    `\n\n${'-'.repeat(72)}\n\n`,
  );
}

interface Package {
  readonly version: string;
  readonly license: string;
}

function licence(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
  const file = readdirSync(folder).find(entry => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (!file || !existsSync(join(folder, file))) throw new Error(`${name} has no licence file`);
  return `${name} ${version} (${license})\nhttps://www.npmjs.com/package/${name}/v/${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
