import { Readability } from '@mozilla/readability';
import { compose } from '../../src/compose';
import { extract } from '../../src/extract';
import { readability as witnessOf } from '../../src/extract/readability';
import { takeSnapshot, withMetadataOf } from '../../src/page';
import { attribute } from '../../src/quotations';

/** Milliseconds that each stage of a first reading takes, and Readability with its copy of the document. */
export type Stages = Readonly<
  Record<'readability' | 'snap' | 'witness' | 'extract' | 'compose' | 'attribute', number>
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
  const snapped = timed(() => takeSnapshot(document, {}));
  const witness = timed(() => witnessOf(snapped.value));
  const extracted = timed(() =>
    extract(withMetadataOf(snapped.value, witness.value.metadata), witness.value),
  );
  const stages = { snap: snapped.ms, witness: witness.ms, extract: extracted.ms };
  if (!extracted.value.ok) return { ...stages, compose: 0, attribute: 0 };
  const { cleaned } = extracted.value;
  const composed = timed(() => compose(cleaned));
  const { article, selection } = composed.value;
  return { ...stages, compose: composed.ms, attribute: timed(() => attribute(article, selection)).ms };
}

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}
