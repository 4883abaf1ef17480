/**
 * Work in steps: at each `yield` whoever drives it may do something else, or give it up. What it comes to is what it
 * returns; it comes to the same however it is driven.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the steps in one go. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Does the steps one after another and pauses where a slice of `most` milliseconds is over. So no slice is much longer
 * than that and one step. Rejects with what a step or the pause throws.
 */
export async function inSlices<T>(steps: Steps<T>, most: number, pause: () => Promise<void>): Promise<T> {
  let start = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - start < most) continue;
    await pause();
    start = performance.now();
  }
}
