/**
 * Writes `src/languages/found.ts`: all languages, as their folders are found. Code that must be bundled can look into no
 * folder. Silent and quick; plain JavaScript without dependencies, as it runs before anything is installed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../src/languages', import.meta.url));
const FILE = join(FOLDER, 'found.ts');

/**
 * The codes of all languages, in the order of the alphabet: the names of their folders.
 * @returns {string[]}
 */
export function foundLanguages() {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(FOLDER, entry.name, 'index.ts')))
    .map(entry => entry.name)
    .sort();
}

/** Writes the list, unless it stands there already. */
export function writeFound() {
  const codes = foundLanguages();
  const named = codes.map(code => ({ code, name: code.replaceAll('-', '_') }));
  const text = `${[
    '// Made by scripts/found.mjs; not kept in the repository.',
    ...named.map(({ code, name }) => `import { language as ${name} } from './${code}';`),
    "import type { Language } from './language';",
    '',
    `export const found: readonly Language[] = [${named.map(({ name }) => name).join(', ')}];`,
  ].join('\n')}\n`;
  if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) writeFileSync(FILE, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFound();
