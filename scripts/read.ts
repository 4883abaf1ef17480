import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Part } from '../src/model';
import { readingText } from '../src/print/text';
import { expressionFor } from './read/bundle.ts';
import { addressOf, findPages, type Input, pageBytes } from './read/inputs.ts';
import type { Answer } from './read/page.ts';
import { runPages } from './read/pool.ts';
import { progress } from './read/progress.ts';
import { record } from './read/record.ts';
import { orStop, stop } from './stop.ts';

const USAGE =
  'usage: npm run --silent read -- PATH... --out DIR [--part PART] [--about DIR] [--concurrency N]';
const PARTS: readonly Part[] = ['article', 'other', 'readability', 'page'];

const { paths, out, part, about, concurrency } = asked();
const pages = orStop(USAGE, () => findPages(paths));
mkdirSync(out, { recursive: true });
if (pages.some(page => realpathSync(dirname(page.path)) === realpathSync(out))) {
  stop(
    `${out} holds the pages themselves: results written there would take the place of what is said about them.`,
  );
}

const urls = new Map<Input, string>();
const report = progress(pages.length);
let failures = 0;

await runPages(
  {
    jobs: pages,
    expression: await expressionFor('scripts/read/page.ts', undefined, { part }),
    load: page => {
      const bytes = pageBytes(page);
      const url = addressOf(page, bytes, about);
      urls.set(page, url);
      return { url, bytes };
    },
    done: (page, value) => {
      const { outcome, ms } = value as Answer;
      if (!outcome.ok) return fail(page, outcome.why, ms);
      write(page, record(outcome.reading, ms), readingText(outcome.reading.article));
    },
    failed: (page, error) => fail(page, error.message),
  },
  concurrency,
);
report.end();
console.log(`${pages.length} pages: ${pages.length - failures} read, ${failures} failed`);
if (failures > 0) process.exitCode = 1;

function write(page: Input, result: object, text: string): void {
  writeFileSync(join(out, `${page.name}.json`), `${JSON.stringify(result, null, 1)}\n`);
  writeFileSync(join(out, `${page.name}.txt`), text);
  report.step(page.name);
}

function fail(page: Input, error: string, ms?: number): void {
  failures += 1;
  write(page, { url: urls.get(page) ?? null, error, ...(ms === undefined ? {} : { ms }) }, '');
}

function asked() {
  const { values, positionals } = orStop(USAGE, () =>
    parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        part: { type: 'string', default: 'article' },
        about: { type: 'string' },
        concurrency: { type: 'string' },
      },
    }),
  );
  const tabs = Number(values.concurrency ?? Math.max(2, Math.min(4, availableParallelism())));
  if (!values.out || positionals.length === 0 || !Number.isInteger(tabs) || tabs < 1) stop(USAGE);
  const part = PARTS.find(name => name === values.part);
  if (!part) stop(`No part is called ${values.part}: there are ${PARTS.join(', ')}.`);
  return { paths: positionals, part, out: values.out, about: values.about, concurrency: tabs };
}
