import type { Learned } from '../../src/extract/classifier/trees';
import type { Calibration } from '../../src/extract/confidence/calibration';
import { type Labelled, loadOf } from '../bench/labelled.ts';
import { teller } from '../bench/teller.ts';
import { expressionFor } from '../read/bundle.ts';
import { runPages } from '../read/pool.ts';
import type { HeldWay } from './heldPage.ts';

/** Trusts no reading more than another. */
const NO_CALIBRATION: Calibration = { signals: [], base: 0, weights: [] };

/** Reads pages with weights that did not learn from them, every way that `find` may choose; by name. */
export async function readHeld(
  pages: readonly Labelled[],
  weights: Learned,
): Promise<Map<string, readonly HeldWay[]>> {
  const tell = teller(pages.length);
  const held = new Map<string, readonly HeldWay[]>();
  await runPages(
    {
      jobs: pages,
      expression: await expressionFor('scripts/learn/heldPage.ts', {
        ...weights,
        calibration: NO_CALIBRATION,
      }),
      load: loadOf,
      done: ({ name }, value) => {
        held.set(name, value as HeldWay[]);
        tell();
      },
      failed: ({ name }, error) => {
        console.error(`${name}  ${error.message}`);
        held.set(name, []);
        tell();
      },
    },
    2,
  );
  return held;
}
