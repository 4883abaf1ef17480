import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build/root.ts';
import { writeFound } from './found.mjs';
import { filesFor } from './new-language/files.ts';

/** Makes the folder of a language, to be filled in: `npm run new:language ro`. */
const code = process.argv[2] ?? '';
const folder = join(ROOT, 'src', 'languages', code);

if (!isCode(code)) stop(`Name the language by its BCP 47 code, as in: npm run new:language ro`);
if (existsSync(folder)) stop(`There is one: src/languages/${code}`);

mkdirSync(folder);
for (const [file, text] of Object.entries(filesFor(code))) writeFileSync(join(folder, file), text);
writeFound();
console.log(`Made src/languages/${code}. Fill it in until this passes (docs/languages.md):
  npx vitest run test/languages -t "in ${code}|folder '${code}'"`);

/** Whether it is a code as BCP 47 writes it. */
function isCode(text: string): boolean {
  try {
    return text !== '' && Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
