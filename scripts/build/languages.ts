import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { rules } from '../../src/clutter/families';
import { preparePhrases } from '../../src/extract/rules/prepare';
import { found } from '../../src/languages/found';
import type { Language } from '../../src/languages/language';
import { pack } from '../../src/quotations/lexicon/pack';
import { evaluated } from './evaluated.ts';
import { literal } from './literal.ts';
import { sourceManifest } from './manifest.ts';
import { ROOT } from './root.ts';

/** Modules of data, and an expression for what they export where another file leaves it. */
type Seams = Readonly<Record<string, string>>;

/** What the files have left, if any has come yet: an element of the page may bear the name, but it is no own property. */
const LEFT = "(Object.hasOwn(globalThis, 'pullquoteLanguages') ? globalThis.pullquoteLanguages : undefined)";

/** Languages are looked for whenever they are asked for: their files may come after those who read them. */
const OTHERS = {
  'src/languages/others.ts': `{ get others() { return ${LEFT}?.languages ?? [] } }`,
  'src/extract/rules/others.ts': `{ get others() { return ${LEFT}?.clutter ?? [] } }`,
  'src/quotations/lexicon/others.ts': `{ get others() { return ${LEFT}?.quotations ?? [] } }`,
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

/** A whole pipeline that finds the words of languages but English where their files have left them. */
export const LANGUAGES_APART: Plugin = apart(OTHERS);

/** By the name of the bundle, the plugins that it needs beside what all bundles have. */
export const PLUGINS: Readonly<Record<string, readonly Plugin[]>> = {
  content: [LANGUAGES_APART, evaluated],
};

/** The files of all languages but English, by their codes: each leaves its language where `LANGUAGES_APART` looks, once. */
export function languageFiles(): ReadonlyMap<string, string> {
  const { version } = sourceManifest();
  return new Map(
    found.filter(({ code }) => code !== 'en').map(each => [each.code, languageFile(each, version)]),
  );
}

function languageFile(language: Language, version: string): string {
  const { code, clutter, quotations } = language;
  const own = literal({ ...language, clutter: {}, quotations: null });
  const phrases = literal(preparePhrases(rules, code, clutter));
  const words = quotations ? `p.quotations.push(${literal(pack(quotations))});` : '';
  return `/* Pullquote ${version}; licences.txt */
if (!Object.hasOwn(globalThis, 'pullquoteLanguages'))
  Object.defineProperty(globalThis, 'pullquoteLanguages', { value: { languages: [], clutter: [], quotations: [] } });
(p => {
  if (p.languages.some(({ code }) => code === ${JSON.stringify(code)})) return;
  p.languages.push(${own});
  p.clutter.push(${phrases});
  ${words}
})(globalThis.pullquoteLanguages);
`;
}
