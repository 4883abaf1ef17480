import { build, type Plugin } from 'esbuild';
import type { Ask } from '../../src/model';
import { evaluated } from '../build/evaluated.ts';
import { LANGUAGES_APART } from '../build/languagesApart.ts';
import { ROOT } from '../build/root.ts';

/**
 * An entry of this folder with all it imports, as an expression whose value is a promise of what the entry's `run` gives.
 * The pipeline in it is the extension's, bundled the same way, and as there the words of other languages come only to
 * pages that may be in one of them: `run` is given a detector, a function that brings them still, and what is asked for.
 * `weights` may take the place of those that it has learned.
 */
export async function expressionFor(entry: string, weights?: object, ask: Ask = {}): Promise<string> {
  const [beside, languages, own] = await Promise.all([
    bundled('scripts/read/beside.ts', 'beside', []),
    bundled('extension/content/languages.ts', 'languages', [evaluated]),
    bundled(entry, 'pullquote', [LANGUAGES_APART, evaluated, ...(weights ? [weightsInstead(weights)] : [])]),
  ]);
  return `(async () => {
${beside}
const bring = () => { ${languages} };
if (!(await beside.inEnglish())) bring();
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
