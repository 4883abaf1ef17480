import { build, type Plugin } from 'esbuild';
import type { Ask } from '../../src/model';
import { evaluated } from '../build/evaluated.ts';
import { LANGUAGES_APART, languageFiles } from '../build/languages.ts';
import { ROOT } from '../build/root.ts';

/**
 * An entry of this folder with all it imports, as an expression whose value is a promise of what the entry's `run` gives.
 * The pipeline in it is the extension's, bundled the same way, and as there the words of a language come only to pages
 * that may be in it: `run` is given a detector, a function that brings more of them, and what is asked for.
 * `weights` may take the place of those that it has learned.
 */
export async function expressionFor(entry: string, weights?: object, ask: Ask = {}): Promise<string> {
  const [beside, own] = await Promise.all([
    bundled('scripts/read/beside.ts', 'beside', []),
    bundled(entry, 'pullquote', [LANGUAGES_APART, evaluated, ...(weights ? [weightsInstead(weights)] : [])]),
  ]);
  const files = [...languageFiles()].map(([code, text]) => `${code}: () => { ${text} }`);
  return `(async () => {
${beside}
const files = { ${files.join(',\n')} };
const bring = codes => beside.bring(files, codes);
bring(await beside.languages());
${own}
return pullquote.run(beside.detect, bring, ${JSON.stringify(ask)});
})()`;
}

async function bundled(entry: string, globalName: string, plugins: Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: 'chrome120',
    format: 'iife',
    globalName,
    write: false,
    logLevel: 'warning',
    plugins,
  });
  return outputFiles[0]?.text ?? '';
}

function weightsInstead(weights: object): Plugin {
  return {
    name: 'weights',
    setup(on) {
      on.onLoad({ filter: /[\\/]classifier[\\/]model\.json$/ }, () => ({
        contents: JSON.stringify(weights),
        loader: 'json',
      }));
    },
  };
}
