import { readPage } from '../../extension/content/readPage';
import type { Ask, Detect, Outcome } from '../../src/model';

/** What comes back from a page. */
export interface Answer {
  readonly outcome: Outcome;
  /** Milliseconds that the reading took, its questions about languages included. */
  readonly ms: number;
}

/** Runs in the page: reads it as the extension does. `bring` makes the words of languages be there, and says whether any came. */
export async function run(
  detect: Detect,
  bring: (codes: readonly string[]) => boolean,
  ask: Ask,
): Promise<Answer> {
  const start = performance.now();
  const outcome = await readPage(document, ask, {
    detect,
    bring: async codes => bring(codes),
  });
  return { outcome, ms: Math.round((performance.now() - start) * 100) / 100 };
}
