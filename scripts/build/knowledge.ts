import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { evaluated } from './evaluated.ts';
import { ROOT } from './root.ts';

/** Modules of data, and an expression for what they export where another file leaves it. */
type Seams = Readonly<Record<string, string>>;

/** Languages are looked for whenever they are asked for: `languages.js` may come after those who read it. */
const FOREIGN = {
  'src/extract/rules/foreign.ts':
    '{ get FOREIGN() { return globalThis.pullquoteLanguages?.foreign.FOREIGN ?? null } }',
};
const OTHERS = {
  'src/quotations/lang/others.ts': '{ get others() { return globalThis.pullquoteLanguages?.others ?? [] } }',
};

/** What `content.js` finds in the page, because `knowledge.js` came before it. */
const CONTENT: Seams = {
  ...FOREIGN,
  'src/extract/rules/prepared.ts': 'pullquoteKnowledge.prepared',
  'src/clutter/index.ts': 'pullquoteKnowledge.rules',
  'src/quotations/lang/index.ts': 'pullquoteKnowledge.languages',
  'src/quotations/cues/patterns.ts': 'pullquoteKnowledge.patterns',
  'src/compose/embed/providers.ts': 'pullquoteKnowledge.providers',
  'src/compose/known.ts': 'pullquoteKnowledge.compose',
  'src/extract/classifier/columns.ts': 'pullquoteKnowledge.columns',
  'src/page/facts/names.ts': 'pullquoteKnowledge.names',
  'src/text/agencies.ts': 'pullquoteKnowledge.agencies',
  'src/text/months.ts': 'pullquoteKnowledge.months',
};

/**
 * Parts what the extension knows (rules, words of languages) from what it does: imports of that data become reads of
 * what another file has left in the same isolated world. Nothing else changes, and outside the extension the stages
 * import their data as anybody would.
 */
function apart(seams: Seams): Plugin {
  const left = new Map(Object.entries(seams).map(([path, value]) => [join(ROOT, path), value]));
  const asked = Symbol('asked by this plugin');
  return {
    name: 'knowledge-apart',
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\// }, async ({ path, pluginData, kind, importer, resolveDir }) => {
        if (pluginData === asked || !resolveDir.startsWith(join(ROOT, 'src'))) return null;
        const found = await build.resolve(path, { resolveDir, kind, importer, pluginData: asked });
        const value = left.get(found.path);
        return value ? { path: value, namespace: 'knowledge' } : null;
      });
      build.onLoad({ filter: /.*/, namespace: 'knowledge' }, ({ path }) => ({
        contents: `module.exports = ${path}`,
        loader: 'js',
      }));
    },
  };
}

/** A whole pipeline that finds the words of languages but English where `languages.js` has left them. */
export const LANGUAGES_APART: Plugin = apart({ ...OTHERS, ...FOREIGN });

/** By the name of the bundle that lacks them. */
export const PARTED: Readonly<Record<string, readonly Plugin[]>> = {
  content: [apart(CONTENT)],
  knowledge: [apart(OTHERS), evaluated],
  languages: [evaluated],
};
