import { Readability } from '@mozilla/readability';
import { compose } from '../../src/compose';
import { find } from '../../src/extract';
import { readability as witnessOf } from '../../src/extract/readability';
import { clean } from '../../src/extract/rules';
import { snap } from '../../src/page';
import { attribute } from '../../src/quotations';

/** Milliseconds that each stage of a first reading takes, and Readability with its copy of the document. */
export type Stages = Readonly<
  Record<'readability' | 'snap' | 'witness' | 'find' | 'clean' | 'compose' | 'attribute', number>
>;

/** Runs in a page: `read()` stage by stage, and Readability before or behind it, by how many elements there are. */
export function run(): Stages {
  const first = document.getElementsByTagName('*').length % 2 === 0;
  const before = first ? readability() : 0;
  const stages = reading();
  return { ...stages, readability: first ? before : readability() };
}

function readability(): number {
  return timed(() => {
    const copy = document.cloneNode(true);
    if (copy instanceof Document) new Readability<Node>(copy, { serializer: node => node }).parse();
  }).ms;
}

function reading(): Omit<Stages, 'readability'> {
  const snapped = timed(() => snap(document, {}));
  const witness = timed(() => witnessOf(snapped.value));
  let cleaning = 0;
  const found = timed(() =>
    find(snapped.value, witness.value, candidate => {
      const cleaned = timed(() => clean(candidate));
      cleaning += cleaned.ms;
      return cleaned.value;
    }),
  );
  const stages = { snap: snapped.ms, witness: witness.ms, find: found.ms - cleaning, clean: cleaning };
  if (!found.value.ok) return { ...stages, compose: 0, attribute: 0 };
  const { cleaned } = found.value;
  const composed = timed(() => compose(cleaned));
  const { article, selection } = composed.value;
  return { ...stages, compose: composed.ms, attribute: timed(() => attribute(article, selection)).ms };
}

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}
