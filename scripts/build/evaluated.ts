import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { ROOT } from './root.ts';

/** Modules whose exports are data that takes long to make, or more room than what it comes to. */
const EVALUATED = [
  'src/languages/english.ts',
  'src/languages/others.ts',
  'src/quotations/tagging/english.ts',
  'src/quotations/tagging/others.ts',
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
    onLoad({ filter: /[\\/](?:english|others|clauses|compiled|prepared)\.ts$/ }, async ({ path }) => {
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

/** A language without what stands in the bundles already, made ready for use by other modules of these; any other value as it is. */
function without(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(without);
  if (typeof value !== 'object' || value === null || !('clutter' in value)) return value;
  const { clutter } = value;
  return { ...value, clutter: 'code' in value && value.code === 'en' ? {} : clutter, quotations: null };
}

/** From so many letters on, engines read JSON faster than JavaScript. */
const LONG = 1000;

/** A value as JavaScript. Throws a `TypeError` for what is no data. */
function literal(value: unknown): string {
  const json = isJson(value) ? JSON.stringify(value) : '';
  if (json.length > LONG && typeof value === 'object') return `JSON.parse(${JSON.stringify(json)})`;
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join()}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([name, part]) => `${JSON.stringify(name)}:${literal(part)}`)
      .join()}}`;
  }
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError(`${String(value)} is no data`);
  return JSON.stringify(value) ?? 'undefined';
}

/** Whether a value survives JSON. */
function isJson(value: unknown): boolean {
  if (typeof value !== 'object' || value === null)
    return value === null || ['string', 'number', 'boolean'].includes(typeof value);
  return !(value instanceof RegExp) && Object.values(value).every(isJson);
}
