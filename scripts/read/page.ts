import { readPage } from '../../extension/content/readPage';
import type { Ask, Detect, Outcome } from '../../src/model';

/** What comes back from a page. */
export interface Answer {
  readonly outcome: Outcome;
  /** Milliseconds that the reading took, its questions about languages included. */
  readonly ms: number;
}

/** Runs in the page: reads it as the extension does. `bring` makes the words of other languages be there. */
export async function run(detect: Detect, bring: () => void, ask: Ask): Promise<Answer> {
  const start = performance.now();
  const outcome = await readPage(document, ask, {
    detect,
    there: () => 'pullquoteLanguages' in globalThis,
    bring: async () => {
      bring();
      return true;
    },
  });
  return { outcome, ms: Math.round((performance.now() - start) * 100) / 100 };
}
