import { expressionFor } from '../read/bundle.ts';
import { runPages } from '../read/pool.ts';
import { fewOf, type Labelled, loadOf } from './labelled.ts';
import type { Stages } from './stagesPage.ts';
import { median, p95 } from './times.ts';

/** How many pages tell where the time goes. */
const PAGES = 40;

/** Where the time of a first reading goes, of news pages where there are any: a line for each stage, as Markdown. */
export async function stagesTable(pages: readonly Labelled[]): Promise<string> {
  const news = pages.filter(({ set }) => set === 'aeb');
  const found: Stages[] = [];
  await runPages(
    {
      jobs: fewOf(news.length > 0 ? news : pages, PAGES),
      expression: await expressionFor('scripts/bench/stagesPage.ts'),
      load: loadOf,
      done: (_, value) => found.push(value as Stages),
      failed: ({ name }, error) => console.error(`${name}  ${error.message}`),
    },
    1,
  );
  const line = (label: string, of: (stages: Stages) => number) => {
    const times = found.map(of);
    return `| ${label} | ${median(times).toFixed(1)} | ${p95(times).toFixed(1)} |`;
  };
  return [
    `| a first reading, ${found.length} pages | ms, median | p95 |`,
    '| --- | --- | --- |',
    line('Readability with its copy', ({ readability }) => readability),
    line('takeSnapshot', ({ snap }) => snap),
    line('Readability as a witness', ({ witness }) => witness),
    line('extract', ({ extract }) => extract),
    line('compose', ({ compose }) => compose),
    line('attribute', ({ attribute }) => attribute),
    line('`read()`', ({ readability, ...own }) => Object.values(own).reduce((sum, ms) => sum + ms, 0)),
  ].join('\n');
}
