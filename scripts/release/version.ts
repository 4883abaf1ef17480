import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceManifest } from '../build/manifest.ts';
import { ROOT } from '../build/root.ts';

/** What is said of the version at each place that names it. */
export interface Versions {
  readonly manifest: string;
  readonly package: string;
  readonly lock: string;
  readonly changelog: string;
}

/** The version of what is released. Throws, saying what to mend, where the places that name it disagree. */
export function agreedVersion({ manifest, package: packaged, lock, changelog }: Versions): string {
  if (packaged !== manifest || lock !== manifest) {
    throw new Error(
      `The versions disagree: manifest.json has ${manifest}, package.json ${packaged}, package-lock.json ${lock}.`,
    );
  }
  const heading = `## [${manifest}]`;
  if (!changelog.split('\n').some(line => line.startsWith(heading))) {
    throw new Error(`CHANGELOG.md has no section “${heading}”: say there what people get.`);
  }
  return manifest;
}

/** The versions as they stand in the repository. */
export function versions(): Versions {
  return {
    manifest: sourceManifest().version,
    package: versionIn('package.json'),
    lock: versionIn('package-lock.json'),
    changelog: readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'),
  };
}

function versionIn(file: string): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as { readonly version: string };
  return version;
}
