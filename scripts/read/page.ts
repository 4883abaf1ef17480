import type { Outcome } from '../../src/model';
import { read } from '../../src/read';

/** What comes back from a page. */
export interface Answer {
  readonly outcome: Outcome;
  /** Milliseconds that `read` took. */
  readonly ms: number;
}

/** Runs in the page: reads it. */
export function run(): Answer {
  const start = performance.now();
  const outcome = read(document);
  return { outcome, ms: Math.round((performance.now() - start) * 100) / 100 };
}
