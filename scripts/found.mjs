/**
 * Writes `src/languages/found.ts`, all languages as their folders are found, and `codes.ts`, their codes alone. Code that must be bundled can look into no
 * folder. Silent and quick; plain JavaScript without dependencies, as it runs before anything is installed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../src/languages', import.meta.url));
const FILE = join(FOLDER, 'found.ts');
const CODES = join(FOLDER, 'codes.ts');

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

/** Writes both lists, unless they stand there already. */
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
  write(FILE, text);
  write(
    CODES,
    `// Made by scripts/found.mjs; not kept in the repository.
/** The codes of all languages that there are. */
export const CODES: readonly string[] = [${codes.map(code => `'${code}'`).join(', ')}];
`,
  );
}

/**
 * Writes a file, unless it is so already.
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFound();
