import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findings } from './bench/findings.ts';
import { growthTable } from './bench/growth.ts';
import { labelledPages } from './bench/labelled.ts';
import { ENGINE_NAMES } from './bench/names.ts';
import { options, USAGE } from './bench/options.ts';
import { Results } from './bench/results.ts';
import { runEngines } from './bench/runEngines.ts';
import { stagesTable } from './bench/stages.ts';
import { table } from './bench/table.ts';
import { worstLines } from './bench/worst.ts';
import { LABELLED_DATA } from './labelledData.ts';
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
await runEngines(pages, results, { concurrency: asked.concurrency, warmUp: first });

const scratch = mkdtempSync(join(tmpdir(), 'pullquote-'));
try {
  const data = [asked.data, LABELLED_DATA];
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
