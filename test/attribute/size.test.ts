import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

// The aim is 45 KB. What reads words without dear expressions, and what joins repeated quotations, is over it.
it('the engine and what it knows of all languages fit into 49 KB, gzipped', async () => {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/../../src/attribute/index.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  const [bundle] = outputFiles;
  expect(gzipSync(bundle?.contents ?? '', { level: 9 }).length).toBeLessThanOrEqual(49 * 1024);
});
