import { compose } from '../../src/compose';
import { extract } from '../../src/extract';
import { readability } from '../../src/extract/readability';
import { takeSnapshot, withMetadataOf } from '../../src/page';
import { attribute } from '../../src/quotations';
import { KINDS } from './kinds.ts';

/** The stages of a reading, in their order. */
export const STAGES = ['snapshot', 'witness', 'extract', 'compose', 'attribute'] as const;

/** Milliseconds that each stage took. */
export type Times = Readonly<Record<(typeof STAGES)[number], number>>;

/** How often a page is read again. */
const AGAIN = 2;

const STORY = Array.from(
  { length: 12 },
  (_, at) =>
    `<p>“We keep the light on for whoever is late,” said Anna Berg, who has kept house number ${at} for thirty years now.</p>`,
).join('');

/** Runs in a page whose address ends in `#kind,count`: makes it such a page and reads that, once the code is warm. */
export function run(): Times {
  const [name, count] = decodeURIComponent(location.hash.slice(1)).split(',');
  const kind = KINDS.find(each => each.name === name);
  if (!kind) throw new Error(`there is no kind called ${name}`);
  show(null);
  for (let warm = 0; warm < 5; warm++) reading();
  const place = document.createElement('section');
  kind.fill(place, Number(count));
  show(place);
  const times = reading();
  // Beside other work on the machine any one time may be long; the least of some is what the reading takes.
  return Array.from({ length: AGAIN }, reading).reduce(least, times);
}

function least(one: Times, other: Times): Times {
  const of = (stage: keyof Times) => Math.min(one[stage], other[stage]);
  return {
    snapshot: of('snapshot'),
    witness: of('witness'),
    extract: of('extract'),
    compose: of('compose'),
    attribute: of('attribute'),
  };
}

function show(more: Element | null): void {
  document.body.innerHTML = `<article><h1>The keeper of the light</h1>${STORY}</article>`;
  if (more) document.querySelector('article')?.append(more);
  // What the browser has to do itself is done before the clock starts.
  document.body.checkVisibility();
}

function reading(): Times {
  const snapshot = timed(() => takeSnapshot(document, {}));
  const witness = timed(() => readability(snapshot.value));
  const extracted = timed(() =>
    extract(withMetadataOf(snapshot.value, witness.value.metadata), witness.value),
  );
  const { value } = extracted;
  if (!value.ok) throw new Error(value.why);
  const composed = timed(() => compose(value.cleaned));
  const { article, selection } = composed.value;
  return {
    snapshot: snapshot.ms,
    witness: witness.ms,
    extract: extracted.ms,
    compose: composed.ms,
    attribute: timed(() => attribute(article, selection)).ms,
  };
}

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}
