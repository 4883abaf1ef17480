import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { evaluated } from './evaluated.ts';
import { ROOT } from './root.ts';

/** Modules of data, and an expression for what they export where another file leaves it. */
type Seams = Readonly<Record<string, string>>;

/** Languages are looked for whenever they are asked for: `languages.js` may come after those who read it. */
const OTHERS = {
  'src/languages/others.ts': '{ get others() { return globalThis.pullquoteLanguages?.languages ?? [] } }',
  'src/quotations/tagging/others.ts':
    '{ get others() { return globalThis.pullquoteLanguages?.others ?? [] } }',
};

/**
 * Imports of some modules of data become reads of what another file has left in the same isolated world. Nothing else
 * changes, and outside the extension the stages import their data as anybody would.
 */
function apart(seams: Seams): Plugin {
  const left = new Map(Object.entries(seams).map(([path, value]) => [join(ROOT, path), value]));
  const asked = Symbol('asked by this plugin');
  return {
    name: 'languages-apart',
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\// }, async ({ path, pluginData, kind, importer, resolveDir }) => {
        if (pluginData === asked || !resolveDir.startsWith(join(ROOT, 'src'))) return null;
        const found = await build.resolve(path, { resolveDir, kind, importer, pluginData: asked });
        const value = left.get(found.path);
        return value ? { path: value, namespace: 'left' } : null;
      });
      build.onLoad({ filter: /.*/, namespace: 'left' }, ({ path }) => ({
        contents: `module.exports = ${path}`,
        loader: 'js',
      }));
    },
  };
}

/** A whole pipeline that finds the words of languages but English where `languages.js` has left them. */
export const LANGUAGES_APART: Plugin = apart(OTHERS);

/** By the name of the bundle, the plugins that it needs beside what all bundles have. */
export const PLUGINS: Readonly<Record<string, readonly Plugin[]>> = {
  content: [LANGUAGES_APART, evaluated],
  languages: [evaluated],
};
