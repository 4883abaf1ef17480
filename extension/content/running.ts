import { broughtCodes } from '../../src/languages/brought';
import type { Ask, Detect, Reading } from '../../src/model';
import type { Step } from '../messaging/step';
import { isKnown } from '../messaging/wants';
import { beginningOf } from './beginning';
import { createHandover } from './handover';
import { quoted, readPageText } from './readPage';
import { inTurns, nextTask } from './turns';

/** A reading that goes on in the page while its steps are fetched. */
export interface Running {
  readonly id: number;
  /** The next step; after the last there is none, and the promise stays open. Never rejects. */
  next(): Promise<Step>;
  /** Resolves when it is over, with all of it, or with null where nothing could be read. */
  readonly complete: Promise<Reading | null>;
  /** Ends it at the next opportunity: what it finds is wanted no more. */
  stop(): void;
}

/**
 * Begins to read a page. The words of languages that it wants are a step: who fetches the steps brings them. The text goes
 * out as soon as it is there, and the quotations are looked for meanwhile.
 */
export function startReading(page: Document, ask: Ask, detect: Detect): Running {
  // No two readings begin at one moment, in this page or in one that stands here later.
  const id = performance.timeOrigin + performance.now();
  const steps = createHandover<Step>();
  let stopped = false;
  const drive = inTurns(turn);

  async function bring(codes: readonly string[]): Promise<boolean> {
    const missing = codes.filter(code => isKnown(code) && !broughtCodes().includes(code));
    if (missing.length === 0) return false;
    steps.give({ is: 'wanting', id, codes: missing });
    await steps.asked();
    return broughtCodes().some(code => missing.includes(code));
  }

  async function turn(): Promise<void> {
    await nextTask();
    if (stopped) throw new Error('The reading was stopped.');
  }

  async function run(): Promise<Reading | null> {
    const outcome = await readPageText(page, ask, { detect, bring }, drive);
    if (!outcome.ok) {
      steps.give({ is: 'unreadable', why: outcome.why });
      return null;
    }
    steps.give({ is: 'text', id, ...beginningOf(outcome.reading) });
    // The text is sent before the next task begins.
    await turn();
    const reading = await quoted(outcome.reading, drive);
    steps.give({ is: 'complete', id, reading });
    return reading;
  }

  const complete = run().catch((error: unknown) => {
    if (stopped) return null;
    const message = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
    steps.give({ is: 'broken', message });
    return null;
  });
  return {
    id,
    next: () => steps.take(),
    complete,
    stop() {
      stopped = true;
      steps.give({ is: 'overtaken' });
    },
  };
}
