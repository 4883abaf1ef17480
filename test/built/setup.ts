import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../../scripts/build/index.ts';
import { ROOT } from '../../scripts/build/root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with `chrome/`, `firefox/` and their zips, built for this run. */
    dist: string;
  }
}

/** Builds the extension once for all tests that need it, away from `dist`, which a person may be using. */
export default async function setup(project: TestProject): Promise<void> {
  const dist = join(ROOT, 'out', 'test');
  await build(dist);
  project.provide('dist', dist);
}
