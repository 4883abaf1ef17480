import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Learned } from '../../src/find/trees';
import type { Doubt } from '../../src/model';
import type { Labelled } from '../bench/labelled.ts';
import { teller } from '../bench/teller.ts';
import { expressionFor } from '../read/bundle.ts';
import { addressOf, pageBytes } from '../read/inputs.ts';
import { runPages } from '../read/pool.ts';
import type { Held } from './heldPage.ts';

/**
 * Reads pages with weights that did not learn from them, by all of `read()`; `<name>.txt` in `folder`. Gives the doubts
 * of each page that could be read.
 */
export async function readHeld(
  pages: readonly Labelled[],
  weights: Learned,
  folder: string,
): Promise<Map<string, readonly Doubt[]>> {
  mkdirSync(folder, { recursive: true });
  const tell = teller(pages.length);
  const doubts = new Map<string, readonly Doubt[]>();
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, `${name}.txt`), text);
    tell();
  };
  await runPages(
    {
      jobs: pages,
      expression: await expressionFor('scripts/learn/heldPage.ts', weights),
      load: page => {
        const bytes = pageBytes(page);
        return { url: addressOf(page, bytes, page.truth), bytes };
      },
      done: ({ name }, value) => {
        const held = value as Held;
        if (held) doubts.set(name, held.doubts);
        write(name, held?.text ?? '');
      },
      failed: ({ name }, error) => {
        console.error(`${name}  ${error.message}`);
        write(name, '');
      },
    },
    2,
  );
  return doubts;
}
