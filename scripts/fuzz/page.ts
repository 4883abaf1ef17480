import { readPage } from '../../extension/content/readPage';
import { compose } from '../../src/compose';
import { lostLetters } from '../../src/compose/letters';
import type { Cleaned, Detect, Part } from '../../src/model';
import { takeSnapshot } from '../../src/page';
import { printed } from '../read/printed';
import { type Fault, faultsOf } from './checks';
import { spoil } from './spoil';

/** What came of a page. */
export interface Report {
  readonly faults: readonly Fault[];
  /** Whether there was a reading, or a plain sentence why there is none. */
  readonly isRead: boolean;
  /** Milliseconds that the reading took. */
  readonly ms: number;
}

/** Parts that some pages are read for; most for their article. */
const PARTS: readonly Part[] = ['page', 'readability', 'other'];

/** Runs in the page: reads it as the extension does and holds the reading, and the page, to what must be. */
export async function run(detect: Detect, bring: (codes: readonly string[]) => boolean): Promise<Report> {
  spoil(document);
  const faults: Fault[] = [];
  const before = printed(document);
  const start = performance.now();
  let isRead = false;
  try {
    // By what the page is, so that the same page is always read the same way.
    const part = PARTS[before.length % 12] ?? 'article';
    const outcome = await readPage(document, { part }, { detect, bring: async codes => bring(codes) });
    isRead = outcome.ok;
    if (outcome.ok) faults.push(...faultsOf(outcome.reading));
  } catch (error) {
    faults.push(exception(error));
  }
  const ms = performance.now() - start;
  faults.push(...lettersLost());
  if (printed(document) !== before) faults.push({ kind: 'page changed', message: 'by being read' });
  return { faults, isRead, ms };
}

/** The law of letters for all of the page, nothing of it clutter. */
function lettersLost(): Fault[] {
  try {
    const snapshot = takeSnapshot(document, {});
    const root = snapshot.document.body ?? snapshot.document.documentElement;
    // An empty document has nothing to lose.
    if (!root) return [];
    const candidate = { snapshot, root, source: 'whole page', title: null, headline: null };
    const cleaned: Cleaned = {
      candidate,
      verdicts: new Map(),
      folds: new Map(),
      shown: { byline: null, published: null, modified: null },
      doubts: [],
    };
    const lost = lostLetters(root, compose(cleaned).article);
    return lost === null ? [] : [{ kind: 'letters lost', message: wellFormed(lost) }];
  } catch (error) {
    return [exception(error)];
  }
}

function exception(error: unknown): Fault {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'exception', message: wellFormed(message).slice(0, 2000) };
}

/** A text that can cross to another process: halves of characters stand for themselves nowhere else. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
