import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findings } from './bench/findings.ts';
import { growthTable } from './bench/growth.ts';
import { type Labelled, labelledPages, loadOf } from './bench/labelled.ts';
import { ENGINE_NAMES } from './bench/names.ts';
import { DEFAULT_DATA, type Options, options, USAGE } from './bench/options.ts';
import type { Extractions } from './bench/page.ts';
import { Results } from './bench/results.ts';
import { stagesTable } from './bench/stages.ts';
import { table } from './bench/table.ts';
import { teller } from './bench/teller.ts';
import { worstLines } from './bench/worst.ts';
import { expressionFor } from './read/bundle.ts';
import { runPages } from './read/pool.ts';
import { orStop, stop } from './stop.ts';

const asked = orStop(USAGE, () => options(process.argv.slice(2)));
const found = orStop(USAGE, () =>
  asked.sets.map(set => ({ set, pages: labelledPages(asked.data, set, asked.sample) })),
);
const pages = found.flatMap(({ pages }) => pages);
const [first] = pages;
if (!first) stop(`No labelled pages in ${asked.data}: name their folder, or set PULLQUOTE_DATA.`);
for (const { set, pages } of found) {
  if (pages.length === 0) console.error(`No pages of the set ${set} in ${asked.data}: left out.`);
}

const results = new Results(asked.out);
await readAll(first, asked);

const scratch = mkdtempSync(join(tmpdir(), 'pullquote-'));
try {
  const data = [asked.data, DEFAULT_DATA];
  const scores = findings(results, { pages, data, scratch, worst: asked.worst });
  console.log(table(scores));
  console.log(`\n${await growthTable(pages)}\n`);
  console.log(`${await stagesTable(pages)}\n`);
  if (asked.worst > 0) {
    if (scores.extracted) console.log(worstLines(scores.extracted, results.doubts, asked.worst).join('\n'));
    for (const score of [scores.clutter, scores.seeds]) {
      if (score) console.log(['clutter:', ...score.pullquote.worst].join('\n'));
    }
  }
} finally {
  rmSync(scratch, { recursive: true });
}
for (const name of ENGINE_NAMES) {
  for (const [page, error] of results.errors[name]) console.error(`${name}  ${page}  ${error}`);
}
console.error(`The texts are in ${asked.out}.`);

async function readAll(warmUp: Labelled, { concurrency }: Options): Promise<void> {
  const tell = teller(pages.length);
  await runPages(
    {
      jobs: pages,
      warmUp,
      expression: await expressionFor('scripts/bench/page.ts'),
      load: loadOf,
      done: ({ name }, value) => {
        results.add(name, value as Partial<Extractions>);
        tell();
      },
      failed: ({ name }, error) => {
        for (const engine of ENGINE_NAMES) results.fail(name, engine, error.message);
        tell();
      },
    },
    concurrency,
  );
}
