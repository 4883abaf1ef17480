import { availableParallelism } from 'node:os';
import { expressionFor } from './read/bundle.ts';
import { addressOf, findPages, type Input, pageBytes } from './read/inputs.ts';
import type { Ruling } from './read/lawPage.ts';
import { runPages } from './read/pool.ts';
import { progress } from './read/progress.ts';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('usage: npm run --silent bench:law -- PATH...');
  process.exit(2);
}

const pages = findPages(paths);
const report = progress(pages.length);
const rulings: Ruling[] = [];
let broken = 0;

await runPages(
  {
    jobs: pages,
    expression: await expressionFor('scripts/read/lawPage.ts'),
    load: page => {
      const bytes = pageBytes(page);
      return { url: addressOf(page, bytes, undefined), bytes };
    },
    done: (page, value) => {
      const ruling = value as Ruling;
      rulings.push(ruling);
      if (ruling.lost !== null) breach(page, `lost: ${ruling.lost}`);
      if (!ruling.unchanged) breach(page, 'the page was changed');
      report.step(page.name);
    },
    failed: (page, error) => breach(page, error.message),
  },
  Math.max(2, Math.min(4, availableParallelism())),
);
report.end();

const letters = rulings.reduce((sum, ruling) => sum + ruling.letters, 0);
console.log(
  `${pages.length} pages, ${letters} letters: ${broken === 0 ? 'the law holds' : `${broken} breaches`}`,
);
for (const stage of ['snapMs', 'composeMs'] as const) {
  const times = rulings.map(ruling => ruling[stage]).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  console.log(
    `${stage.replace('Ms', '').padEnd(8)} median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`,
  );
}
if (broken > 0) process.exitCode = 1;

function breach(page: Input, why: string): void {
  broken += 1;
  console.error(`${page.name}  ${why}`);
}
