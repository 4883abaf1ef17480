import { build } from 'esbuild';
import { ROOT } from '../build/root.ts';

/**
 * An entry of this folder with all it imports, as an expression whose value is what the entry's `run` gives. The
 * pipeline in it is the extension's, bundled the same way.
 */
export async function expressionFor(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: 'chrome120',
    format: 'iife',
    globalName: 'pullquote',
    write: false,
    logLevel: 'warning',
  });
  return `${outputFiles[0]?.text ?? ''}\npullquote.run()`;
}
