import { expressionFor } from '../read/bundle.ts';
import { runPages } from '../read/pool.ts';
import type { Growth } from './growthPage.ts';
import { fewOf, type Labelled, loadOf } from './labelled.ts';
import { median } from './times.ts';

/** How many pages tell how time grows. */
const PAGES = 12;

/** How time grows with a page: a line for Readability and one for Pullquote, as Markdown. */
export async function growthTable(pages: readonly Labelled[]): Promise<string> {
  const grown: Growth[][] = [];
  await runPages(
    {
      jobs: fewOf(pages, PAGES),
      expression: await expressionFor('scripts/bench/growthPage.ts'),
      load: loadOf,
      done: (_, value) => grown.push(value as Growth[]),
      failed: ({ name }, error) => console.error(`${name}  ${error.message}`),
    },
    1,
  );
  const times = grown[0]?.map(growth => growth.times) ?? [];
  const line = (label: string, of: (growth: Growth) => number) =>
    `| ${label} | ${times.map((_, at) => ratioAt(grown, at, of).toFixed(2)).join(' | ')} |`;
  return [
    `| the same page, ${grown.length} of them | ${times.map(each => `${each} times`).join(' | ')} |`,
    `| --- | ${times.map(() => '---').join(' | ')} |`,
    line('Readability, times as long', ({ readability }) => readability),
    line('Pullquote, times as long', ({ pullquote }) => pullquote),
  ].join('\n');
}

/** The middle, over the pages, of how many times as long as the page alone it takes. */
function ratioAt(grown: readonly Growth[][], at: number, of: (growth: Growth) => number): number {
  return median(
    grown.map(each => {
      const [first, then] = [each[0], each[at]];
      return first && then ? of(then) / of(first) : 0;
    }),
  );
}
