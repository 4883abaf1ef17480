import type { Drive } from '../../src/read';
import { inSlices } from '../../src/steps';

/** The page has its turn after so many milliseconds of ours. */
const SLICE = 50;

/** Does what is to be done in slices, and lets the page have its turn between them. `pause` may throw to end it. */
export function inTurns(pause: () => Promise<void> = nextTask): Drive {
  return steps => inSlices(steps, SLICE, pause);
}

/** Resolves in a task of its own, soon: unlike timers, messages are not held back in pages that nobody looks at. */
export function nextTask(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
