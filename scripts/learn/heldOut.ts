import type { Learned } from '../../src/extract/classifier/trees';
import type { Calibration } from '../../src/extract/confidence/calibration';
import { type Labelled, loadOf } from '../bench/labelled.ts';
import { progressOf } from '../bench/progress.ts';
import { expressionFor } from '../read/bundle.ts';
import { runPages } from '../read/pool.ts';
import type { HeldOutWay } from './heldOutPage.ts';

/** Trusts no reading more than another. */
const NO_CALIBRATION: Calibration = { signals: [], base: 0, weights: [] };

/** Reads pages with weights that did not learn from them, every way that `extract` may choose; by name. */
export async function readHeldOut(
  pages: readonly Labelled[],
  weights: Learned,
): Promise<Map<string, readonly HeldOutWay[]>> {
  const report = progressOf(pages.length);
  const held = new Map<string, readonly HeldOutWay[]>();
  await runPages(
    {
      jobs: pages,
      expression: await expressionFor('scripts/learn/heldOutPage.ts', {
        ...weights,
        calibration: NO_CALIBRATION,
      }),
      load: loadOf,
      done: ({ name }, value) => {
        held.set(name, value as HeldOutWay[]);
        report();
      },
      failed: ({ name }, error) => {
        console.error(`${name}  ${error.message}`);
        held.set(name, []);
        report();
      },
    },
    2,
  );
  return held;
}
