import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Labelled, loadOf } from '../bench/labelled.ts';
import { progressOf } from '../bench/progress.ts';
import { expressionFor } from '../read/bundle.ts';
import { runPages } from '../read/pool.ts';

/** Describes the blocks of pages, each in a real tab, `<name>.json` in `folder`; what is there already stays. */
export async function describePages(pages: readonly Labelled[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const jobs = pages.filter(({ name }) => !existsSync(join(folder, `${name}.json`)));
  if (jobs.length === 0) return;
  const report = progressOf(jobs.length);
  await runPages(
    {
      jobs,
      expression: await expressionFor('scripts/learn/page.ts'),
      load: loadOf,
      done: ({ name }, value) => {
        writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
        report();
      },
      failed: ({ name }, error) => {
        console.error(`${name}  ${error.message}`);
        report();
      },
    },
    2,
  );
}
