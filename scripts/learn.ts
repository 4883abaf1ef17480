/**
 * Learns from labelled pages how likely a piece of a page is the article's, and writes it as a small data file.
 *
 *   tsx scripts/learn.ts --described DIR --truth DIR [--out FILE] [--folds 5]
 *
 * DIR of `--described` holds `<id>.json` as `scripts/learn/page.ts` gives them. With `--folds` it says what is
 * gained on sites that were not learned from.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FEATURES } from '../src/find/columns';
import { bestThreshold } from '../src/find/threshold';
import type { Learned } from '../src/find/trees';
import { answer, type Boosted, boost, type Rows, type Settings } from './learn/boost.ts';
import { labels, type Truth, wordsOf } from './learn/label.ts';
import type { Described } from './learn/page.ts';

const SETTINGS: Settings = { trees: 48, leaves: 24, rate: 0.16, least: 0.4, smooth: 1 };

interface Page {
  readonly id: string;
  readonly site: string;
  readonly type: string;
  readonly truth: Truth;
  readonly texts: readonly string[];
  readonly folded: readonly number[];
  readonly rows: Float32Array;
  readonly answers: readonly number[];
  readonly weights: readonly number[];
}

const { values } = parseArgs({
  options: {
    described: { type: 'string' },
    truth: { type: 'string' },
    out: { type: 'string' },
    folds: { type: 'string' },
    hold: { type: 'string' },
    every: { type: 'string' },
  },
});
if (!values.described || !values.truth) {
  console.error('usage: tsx scripts/learn.ts --described DIR --truth DIR [--out FILE] [--folds N]');
  process.exit(2);
}

const pages = readdirSync(values.described)
  .filter((name, at) => name.endsWith('.json') && at % Number(values.every ?? 1) === 0)
  .map(name => pageOf(name.replace(/\.json$/, '')));
console.log(`${pages.length} pages, ${pages.reduce((sum, page) => sum + page.texts.length, 0)} pieces`);

const folds = Number(values.folds ?? 0);
if (folds > 1) {
  const judged: { page: Page; likely: Float32Array }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = learn(pages.filter(page => foldOf(page.site) !== fold));
    for (const page of pages)
      if (foldOf(page.site) === fold) judged.push({ page, likely: likelihoods(model, page) });
  }
  for (const threshold of [0.3, 0.4, 0.5])
    report(`sites not learned from, from ${threshold}`, judged, () => threshold);
  report('sites not learned from, from where the most is to be expected', judged, expected);
}
if (values.out) {
  const hold = values.hold === undefined ? -1 : Number(values.hold);
  const model = learn(pages.filter(page => hold < 0 || foldOf(page.site) !== hold));
  writeFileSync(values.out, `${JSON.stringify(packed(model))}\n`);
  const judged = pages.map(page => ({ page, likely: likelihoods(model, page) }));
  report('learned from', judged, expected);
  if (hold >= 0)
    console.log(
      `held back: ${pages.flatMap(({ id, site }) => (foldOf(site) === hold ? [id] : [])).join(' ')}`,
    );
}

/** As `src/find/trees.ts` reads it. */
function packed({ base, trees }: Boosted): Learned {
  return {
    features: FEATURES,
    base: Number(base.toFixed(4)),
    trees: trees.map(tree => tree.flatMap(([feature, value, right]) => [feature, value, right * 3])),
  };
}

function expected(page: Page, likely: Float32Array): number {
  return bestThreshold(
    page.texts.map((text, at) => ({
      words: page.folded[at] ? 0 : wordsOf(text).length,
      likely: likely[at] ?? 0,
    })),
  );
}

function pageOf(id: string): Page {
  const described: Described = JSON.parse(readFileSync(join(values.described ?? '', `${id}.json`), 'utf8'));
  const truth = JSON.parse(readFileSync(join(values.truth ?? '', `${id}.json`), 'utf8'));
  const bytes = Buffer.from(described.rows, 'base64');
  const rows = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const labelled = labels(described.texts, truth);
  return {
    id,
    site: truth.site,
    type: `${truth.dataset}/${truth.page_type ?? ''}`,
    truth,
    texts: described.texts,
    folded: described.folded,
    rows,
    answers: labelled.map(label => label.answer),
    weights: labelled.map(label => label.weight),
  };
}

function learn(from: readonly Page[]): Boosted {
  const width = FEATURES.length;
  const used = from.flatMap(page => page.weights.flatMap((weight, at) => (weight > 0 ? [{ page, at }] : [])));
  const rows: Rows = {
    width,
    values: new Float32Array(used.length * width),
    answers: new Float32Array(used.length),
    weights: new Float32Array(used.length),
  };
  used.forEach(({ page, at }, row) => {
    rows.values.set(page.rows.subarray(at * width, (at + 1) * width), row * width);
    rows.answers[row] = page.answers[at] ?? 0;
    rows.weights[row] = page.weights[at] ?? 0;
  });
  return boost(rows, SETTINGS, tree => process.stderr.write(`\r${tree + 1} trees`));
}

function likelihoods(model: Boosted, page: Page): Float32Array {
  return Float32Array.from(page.texts, (_, at) => answer(model, page.rows, at * FEATURES.length));
}

function foldOf(site: string): number {
  let hash = 7;
  for (const sign of site) hash = (hash * 31 + sign.charCodeAt(0)) % 1_000_003;
  return hash % (folds > 1 ? folds : 5);
}

/** Mean F1 over bags of words, of what is at least so likely and no clutter by a rule. */
type Threshold = (page: Page, likely: Float32Array) => number;

function report(
  name: string,
  judged: readonly { page: Page; likely: Float32Array }[],
  from: Threshold,
): void {
  const sums = new Map<string, { f1: number; pages: number }>();
  for (const { page, likely } of judged) {
    if (page.truth.text === null) continue;
    const threshold = from(page, likely);
    const kept = page.texts.filter((_, at) => (likely[at] ?? 0) >= threshold && !page.folded[at]);
    const f1 = overlap(wordsOf(page.truth.text), kept.flatMap(wordsOf));
    for (const type of [page.type, `${page.truth.dataset}/all`]) {
      const sum = sums.get(type) ?? { f1: 0, pages: 0 };
      sum.f1 += f1;
      sum.pages++;
      sums.set(type, sum);
    }
  }
  console.log(`\n${name}`);
  console.log(
    [...sums]
      .map(([type, { f1, pages: n }]) => `${type} ${(f1 / n).toFixed(4)}`)
      .sort()
      .join('  '),
  );
}

function overlap(truth: readonly string[], found: readonly string[]): number {
  if (truth.length === 0 || found.length === 0) return truth.length === found.length ? 1 : 0;
  const counts = new Map<string, number>();
  for (const word of truth) counts.set(word, (counts.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of found) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      hits++;
      counts.set(word, left - 1);
    }
  }
  return (2 * hits) / (truth.length + found.length);
}
