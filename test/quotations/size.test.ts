import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { evaluated } from '../../scripts/build/evaluated';

it('the engine and what it knows of all languages, packed as they ship, fit into 45 KB, gzipped', async () => {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/../../src/attribute/index.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    plugins: [evaluated],
  });
  const [bundle] = outputFiles;
  expect(gzipSync(bundle?.contents ?? '', { level: 9 }).length).toBeLessThanOrEqual(45 * 1024);
});
