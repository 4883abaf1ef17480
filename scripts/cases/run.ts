import type { Unreadable } from '../../src/model';
import { expressionFor } from '../read/bundle.ts';
import { addressOf, pageBytes } from '../read/inputs.ts';
import type { Answer } from '../read/page.ts';
import { runPages } from '../read/pool.ts';
import { record } from '../read/record.ts';
import type { Case } from './cases.ts';
import { failures } from './failures.ts';
import { Seen } from './seen.ts';

/** A case, and what of it does not hold, in words; empty where all holds. */
export interface Result {
  readonly name: string;
  readonly failures: readonly string[];
}

/** Reads the pages of some cases in headless Chromium, as the extension reads them. The results come in the cases' order. */
export async function runCases(cases: readonly Case[], tabs: number): Promise<Result[]> {
  const found = new Map<string, readonly string[]>();
  await runPages(
    {
      jobs: cases,
      expression: await expressionFor('scripts/read/page.ts', undefined, { part: 'article' }),
      load: ({ page, expected }) => {
        const bytes = pageBytes(page);
        return { url: expected.url ?? addressOf(page, bytes, undefined), bytes };
      },
      done: (one, value) => {
        const { outcome, ms } = value as Answer;
        const wrong = outcome.ok
          ? failures(one.expected, new Seen(record(outcome.reading, ms)))
          : [unread(outcome.why)];
        found.set(one.page.name, wrong);
      },
      failed: (one, error) => found.set(one.page.name, [error.message]),
    },
    tabs,
  );
  return cases.map(({ page: { name } }) => ({ name, failures: found.get(name) ?? ['was not read'] }));
}

function unread(why: Unreadable): string {
  return `was not read: ${why}`;
}
