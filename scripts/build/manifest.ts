import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

export const BROWSERS = ['chrome', 'firefox'] as const;

export type Browser = (typeof BROWSERS)[number];

/** What the build knows of the manifest; the rest passes through as it stands. */
export interface Manifest {
  readonly version: string;
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly permissions: readonly string[];
  readonly incognito?: string;
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: unknown;
  readonly [key: string]: unknown;
}

/** The manifest of the repository, the only one that is written by hand. Throws where it is not JSON. */
export function sourceManifest(): Manifest {
  return JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as Manifest;
}

/**
 * The manifest as one browser wants it. Chrome warns at `background.scripts` and at keys it does not know;
 * Firefox has no service workers and does not split extensions (a page of ours that a private window shows is private
 * there without it), and the linter warns at `minimum_chrome_version`.
 */
export function manifestFor(browser: Browser, source: Manifest): Manifest {
  const { background, browser_specific_settings, incognito, minimum_chrome_version, ...rest } = source;
  if (browser === 'firefox') {
    return { ...rest, background: only(background, 'scripts'), browser_specific_settings };
  }
  return {
    ...rest,
    background: only(background, 'service_worker'),
    ...(incognito === undefined ? {} : { incognito }),
    ...(minimum_chrome_version === undefined ? {} : { minimum_chrome_version }),
  };
}

function only(background: Manifest['background'], key: keyof Manifest['background']): Manifest['background'] {
  if (!(key in background)) throw new Error(`manifest.json: background lacks ${key}`);
  return { [key]: background[key] };
}
