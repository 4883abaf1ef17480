import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { detect } from './detect';
import { languageOf, quotesOf } from './quotes/texts';

const USAGE = 'usage: npm run --silent quotes -- IN.jsonl --out OUT.jsonl';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const [path] = positionals;
if (!path || !values.out) {
  console.error(USAGE);
  process.exit(2);
}

let failed = 0;
const results: object[] = [];
for (const [index, line] of load(path).split(/\r?\n/).entries()) {
  if (line.trim() !== '') results.push(await read(line, index + 1));
}
writeFileSync(values.out, results.map(result => `${JSON.stringify(result)}\n`).join(''));
if (failed > 0) {
  console.error(`${failed} of ${results.length} lines could not be read; see their "error" in ${values.out}`);
  process.exitCode = 1;
}

function load(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    console.error(
      `${file} could not be read: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`,
    );
    return process.exit(2);
  }
}

/** One line of the output: the quotations of one text, or why there are none. */
async function read(line: string, number: number): Promise<object> {
  let id: string | null = null;
  try {
    const input = parse(JSON.parse(line));
    id = input.id;
    const lang = input.lang ?? (await languageOf(input.text, detect));
    return { id, quotes: quotesOf({ text: input.text, ...(lang ? { lang } : {}) }) };
  } catch (error) {
    failed += 1;
    return { id, line: number, error: error instanceof Error ? error.message : String(error), quotes: [] };
  }
}

interface Input {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
}

function parse(value: unknown): Input {
  if (typeof value !== 'object' || value === null) throw new TypeError('a line must be a JSON object');
  const { id, text, lang } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw new TypeError('"id" must be a string');
  if (typeof text !== 'string') throw new TypeError('"text" must be a string');
  if (lang !== undefined && lang !== null && typeof lang !== 'string')
    throw new TypeError('"lang" must be a string');
  return { id, text, ...(lang ? { lang } : {}) };
}
