import { build, type Plugin } from 'esbuild';
import { evaluated } from '../build/evaluated.ts';
import { ROOT } from '../build/root.ts';

/**
 * An entry of this folder with all it imports, as an expression whose value is what the entry's `run` gives. The
 * pipeline in it is the extension's, bundled the same way; `weights` may take the place of those that it has learned.
 */
export async function expressionFor(entry: string, weights?: object): Promise<string> {
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
    plugins: weights ? [evaluated, weightsInstead(weights)] : [evaluated],
  });
  return `${outputFiles[0]?.text ?? ''}\npullquote.run()`;
}

function weightsInstead(weights: object): Plugin {
  return {
    name: 'weights',
    setup(on) {
      on.onLoad({ filter: /[\\/]rules[\\/]likely\.json$/ }, () => ({
        contents: JSON.stringify(weights),
        loader: 'json',
      }));
    },
  };
}
