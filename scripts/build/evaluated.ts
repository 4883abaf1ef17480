import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { literal } from './literal.ts';
import { ROOT } from './root.ts';

/** Modules whose exports are data that takes long to make, or more room than what it comes to. */
const EVALUATED = [
  'src/languages/english.ts',
  'src/quotations/lexicon/english.ts',
  'src/quotations/tagging/clauses.ts',
  'src/quotations/cues/clauses.ts',
  'src/quotations/cues/patterns/compiled.ts',
  'src/quotations/people/clauses.ts',
  'src/quotations/attribution/clauses.ts',
  'src/extract/rules/prepared.ts',
].map(path => join(ROOT, path));

/**
 * Runs such a module while it is bundled, and puts what it exports in its place: the bundle holds the data, and neither
 * the code nor the sources that it is made from.
 */
export const evaluated: Plugin = {
  name: 'evaluated',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:english|clauses|compiled|prepared)\.ts$/ }, async ({ path }) => {
      if (!EVALUATED.includes(path)) return null;
      const { outputFiles, metafile } = await build({
        absWorkingDir: ROOT,
        entryPoints: [path],
        bundle: true,
        charset: 'utf8',
        format: 'iife',
        globalName: 'exported',
        write: false,
        metafile: true,
        logLevel: 'warning',
      });
      const made: unknown = runInThisContext(`(() => { ${outputFiles[0]?.text ?? ''}; return exported; })()`);
      const contents = Object.entries(made ?? {})
        .map(([name, value]) => `export const ${name} = ${literal(without(value))};`)
        .join('\n');
      return {
        contents,
        loader: 'js',
        watchFiles: Object.keys(metafile.inputs).map(file => join(ROOT, file)),
      };
    });
  },
};

/** English without what stands in the bundles already, made ready for use by other modules of these; any other value as it is. */
function without(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('clutter' in value)) return value;
  return { ...value, clutter: {}, quotations: null };
}
