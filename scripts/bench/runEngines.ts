import { expressionFor } from '../read/bundle.ts';
import { runPages } from '../read/pool.ts';
import { type Labelled, loadOf } from './labelled.ts';
import { ENGINE_NAMES } from './names.ts';
import type { Extractions } from './page.ts';
import { progressOf } from './progress.ts';
import type { Results } from './results.ts';

/** How the pages are run: in how many tabs, and what each tab runs untold before its first page. */
export interface Run {
  readonly concurrency: number;
  readonly warmUp?: Labelled;
}

/** Runs every engine on every page and gathers what they make of it; a page that fails is a failure of each engine. */
export async function runEngines(pages: readonly Labelled[], results: Results, run: Run): Promise<void> {
  const report = progressOf(pages.length);
  const { concurrency, ...warm } = run;
  await runPages(
    {
      jobs: pages,
      ...warm,
      expression: await expressionFor('scripts/bench/page.ts'),
      load: loadOf,
      done: ({ name }, value) => {
        results.add(name, value as Partial<Extractions>);
        report();
      },
      failed: ({ name }, error) => {
        for (const engine of ENGINE_NAMES) results.fail(name, engine, error.message);
        report();
      },
    },
    concurrency,
  );
}
