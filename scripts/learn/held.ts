import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grounds } from '../../src/find/doubts';
import { SIGNALS } from '../../src/find/signals';
import type { Learned } from '../../src/find/trees';
import type { Trust } from '../../src/find/trust';
import { type Labelled, loadOf } from '../bench/labelled.ts';
import { teller } from '../bench/teller.ts';
import { expressionFor } from '../read/bundle.ts';
import { runPages } from '../read/pool.ts';
import type { Held } from './heldPage.ts';

/** Trusts no reading more than another. */
const NO_TRUST: Trust = { signals: SIGNALS, base: 0, weights: [] };

/**
 * Reads pages with weights that did not learn from them; `<name>.txt` in `folder`. Gives what speaks against the reading
 * of each page that could be read.
 */
export async function readHeld(
  pages: readonly Labelled[],
  weights: Learned,
  folder: string,
): Promise<Map<string, Grounds>> {
  mkdirSync(folder, { recursive: true });
  const tell = teller(pages.length);
  const grounds = new Map<string, Grounds>();
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, `${name}.txt`), text);
    tell();
  };
  await runPages(
    {
      jobs: pages,
      expression: await expressionFor('scripts/learn/heldPage.ts', { ...weights, reading: NO_TRUST }),
      load: loadOf,
      done: ({ name }, value) => {
        const held = value as Held;
        if (held) grounds.set(name, held.grounds);
        write(name, held?.text ?? '');
      },
      failed: ({ name }, error) => {
        console.error(`${name}  ${error.message}`);
        write(name, '');
      },
    },
    2,
  );
  return grounds;
}
