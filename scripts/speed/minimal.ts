import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../build/root.ts';

const SOURCE = join(ROOT, 'scripts/speed/minimal');

/**
 * Builds, into a folder that is there, an extension that does nothing but what everybody's first reader does: a click
 * injects Readability, and the popup shows the paragraphs of what it keeps. The measure of how quick a click can be.
 */
export async function buildMinimal(folder: string): Promise<void> {
  for (const file of ['manifest.json', 'popup.html']) cpSync(join(SOURCE, file), join(folder, file));
  const common = { bundle: true, minify: true, format: 'iife', target: 'chrome120' } as const;
  await build({ ...common, entryPoints: [join(SOURCE, 'popup.ts')], outdir: folder });
  await build({
    ...common,
    entryPoints: [join(SOURCE, 'content.ts')],
    outdir: folder,
    globalName: 'minimal',
    // The value of the last expression is the answer of the injection.
    footer: { js: 'minimal.run();' },
  });
}
