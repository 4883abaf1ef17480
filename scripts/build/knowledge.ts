import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { ROOT } from './root.ts';

/** What the stages know as data, and the name under which `knowledge.js` leaves it for `content.js`. */
const SEAMS: Readonly<Record<string, string>> = {
  [join(ROOT, 'src/rules/index.ts')]: 'rules',
  [join(ROOT, 'src/attribute/lang/index.ts')]: 'languages',
};

/**
 * Parts what the extension knows (rules, words of languages) from what it does: in `content.js` the imports of that
 * data become reads of what `knowledge.js` has left in the same isolated world. Nothing else changes, and outside the
 * extension the stages import their data as anybody would.
 */
export const apart: Plugin = {
  name: 'knowledge-apart',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\// }, async ({ path, pluginData, ...from }) => {
      if (pluginData === apart || !from.resolveDir.startsWith(join(ROOT, 'src'))) return null;
      const found = await build.resolve(path, {
        resolveDir: from.resolveDir,
        kind: from.kind,
        importer: from.importer,
        pluginData: apart,
      });
      const name = SEAMS[found.path];
      return name ? { path: name, namespace: 'knowledge' } : null;
    });
    build.onLoad({ filter: /.*/, namespace: 'knowledge' }, ({ path }) => ({
      contents: `module.exports = globalThis.pullquoteKnowledge.${path}`,
      loader: 'js',
    }));
  },
};
