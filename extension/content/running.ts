import { broughtCodes } from '../../src/languages/brought';
import type { Ask, Detect, Reading } from '../../src/model';
import type { Progress } from '../messaging/progress';
import { isKnown } from '../messaging/wants';
import { beginningOf } from './beginning';
import { createHandover } from './handover';
import { quoted, readPageText } from './readPage';
import { inTurns, nextTask } from './turns';

/** A reading that goes on in the page while its progress is fetched. */
export interface Running {
  readonly id: number;
  /** How far it has come next; after the last answer the promise stays open. Never rejects. */
  next(): Promise<Progress>;
  /** Resolves when it is over, with all of it, or with null where nothing could be read. */
  readonly complete: Promise<Reading | null>;
  /** Ends it at the next opportunity: what it finds is wanted no more. */
  stop(): void;
}

/**
 * Begins to read a page. Whoever fetches its progress brings the words of languages that it wants. The text goes out
 * as soon as it is there, and the quotations are looked for meanwhile.
 */
export function startReading(page: Document, ask: Ask, detect: Detect): Running {
  // No two readings begin at one moment, in this page or in one that stands here later.
  const id = performance.timeOrigin + performance.now();
  const progress = createHandover<Progress>();
  let stopped = false;
  const drive = inTurns(turn);

  async function bring(codes: readonly string[]): Promise<boolean> {
    const missing = codes.filter(code => isKnown(code) && !broughtCodes().includes(code));
    if (missing.length === 0) return false;
    progress.give({ is: 'wanting', id, codes: missing });
    await progress.asked();
    return broughtCodes().some(code => missing.includes(code));
  }

  async function turn(): Promise<void> {
    await nextTask();
    if (stopped) throw new Error('The reading was stopped.');
  }

  async function run(): Promise<Reading | null> {
    const outcome = await readPageText(page, ask, { detect, bring }, drive);
    if (!outcome.ok) {
      progress.give({ is: 'unreadable', why: outcome.why });
      return null;
    }
    progress.give({ is: 'text', id, ...beginningOf(outcome.reading) });
    // The text is sent before the next task begins.
    await turn();
    const reading = await quoted(outcome.reading, drive);
    progress.give({ is: 'complete', id, reading });
    return reading;
  }

  const complete = run().catch((error: unknown) => {
    if (stopped) return null;
    const message = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
    progress.give({ is: 'broken', message });
    return null;
  });
  return {
    id,
    next: () => progress.take(),
    complete,
    stop() {
      stopped = true;
      progress.give({ is: 'overtaken' });
    },
  };
}
