/**
 * Learns from labelled pages how likely a piece of a page is the article's.
 *
 *   npm run --silent learn -- [DATA] [--folds N] [--write] [--described DIR] [--out DIR]
 *
 * With `--folds` it says what is gained on sites that were not learned from: each page is read with weights learned
 * from other sites, and doubted by what was learned from readings of other sites. With `--write` the weights learned from
 * all of them take the place of `src/rules/likely.json`; what tells of poor readings only together with `--folds`, as
 * readings of pages that were learned from say too little of it.
 * `--described` names a folder that keeps the described pages from run to run; they must be made anew when a
 * feature has changed.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { doubtsOf, type Grounds } from '../src/find/doubts';
import { LIKELY } from '../src/rules';
import { gatherTruth, type Labelled, labelledPages } from './bench/labelled.ts';
import { DEFAULT_DATA } from './bench/options.ts';
import { pageF1 } from './bench/pageF1.ts';
import { type Extracted, scoreExtracted, scorerIn } from './bench/scorers.ts';
import { ROOT } from './build/root.ts';
import { describePages } from './learn/describe.ts';
import { readHeld } from './learn/held.ts';
import { foldOf, type Lesson, learn, lessonsOf } from './learn/pages.ts';
import { learnTrust, type Sample } from './learn/trust.ts';
import { stop } from './stop.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '0' },
    write: { type: 'boolean', default: false },
    described: { type: 'string' },
    out: { type: 'string' },
  },
});
const data = positionals[0] ?? DEFAULT_DATA;
const pages = (['aeb', 'wcxb', 'traf'] as const).flatMap(set => labelledPages(data, set, 1));
if (pages.length === 0) {
  stop(`No labelled pages in ${data}: name their folder, or set PULLQUOTE_DATA.`);
}

const scratch = mkdtempSync(join(tmpdir(), 'pullquote-'));
try {
  const described = values.described ?? join(scratch, 'described');
  await describePages(pages, described);
  const lessons = lessonsOf(pages, described);
  console.log(
    `${lessons.length} pages, ${lessons.reduce((sum, { answers }) => sum + answers.length, 0)} pieces`,
  );
  const folds = Number(values.folds);
  const readings = folds > 1 ? await readApart(lessons, folds) : [];
  if (folds > 1) tellDoubts(readings, folds);
  if (values.write) {
    const path = join(ROOT, 'src/rules/likely.json');
    const reading = readings.length > 0 ? learnTrust(readings) : LIKELY.reading;
    writeFileSync(path, `${JSON.stringify({ ...learn(lessons), reading })}\n`);
    console.log(`Written: ${path}`);
  }
} finally {
  rmSync(scratch, { recursive: true });
}

/** A page's reading by weights from other sites. Only aeb and wcxb have a whole text to compare it with. */
interface Apart extends Sample {
  readonly site: string;
  readonly grounds: Grounds;
}

/** Reads each page with weights from other sites and prints how well that goes. */
async function readApart(lessons: readonly Lesson[], folds: number): Promise<Apart[]> {
  const texts = values.out ?? join(scratch, 'texts');
  const grounds = new Map<string, Grounds>();
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = ({ site }: Lesson) => foldOf(site, folds) === fold;
    const weights = learn(lessons.filter(lesson => !isHeld(lesson)));
    const held = lessons.filter(isHeld).map(({ page }) => page);
    for (const [name, own] of await readHeld(held, weights, texts)) grounds.set(name, own);
  }
  const scored = score(
    lessons.map(({ page }) => page),
    texts,
  );
  const f1s = new Map(
    [...(scored['aeb'] ?? []), ...(scored['wcxb'] ?? [])].map(page => [page.id, pageF1(page)]),
  );
  return lessons.flatMap(({ page: { name }, site }) => {
    const [own, f1] = [grounds.get(name), f1s.get(name)];
    return own && f1 !== undefined ? [{ site, f1, signals: own.signals, grounds: own }] : [];
  });
}

function score(read: readonly Labelled[], texts: string): Extracted['pages'] {
  const scorer = scorerIn([data, DEFAULT_DATA], 'extract/score.py');
  if (!scorer) throw new Error(`There is no score.py with ${data}.`);
  const truth = join(scratch, 'truth');
  gatherTruth(read, truth);
  const { scores, pages: scored } = scoreExtracted(scorer, texts, truth);
  console.log('On sites that were not learned from:');
  for (const [name, { n, F1 }] of Object.entries(scores))
    console.log(`${name}  ${n} pages  F1 ${F1?.toFixed(4)}`);
  return scored;
}

/** Says how many readings are doubted, by what was learned from readings of other sites. */
function tellDoubts(readings: readonly Apart[], folds: number): void {
  const trusts = Array.from({ length: folds }, (_, fold) =>
    learnTrust(readings.filter(({ site }) => foldOf(site, folds) !== fold)),
  );
  const count = (some: readonly Apart[]) => {
    const doubted = some.filter(
      ({ site, grounds }) => doubtsOf(grounds, trusts[foldOf(site, folds)]).length > 0,
    );
    return `${doubted.length} of ${some.length}`;
  };
  const poor = count(readings.filter(({ f1 }) => f1 < 0.5));
  const good = count(readings.filter(({ f1 }) => f1 > 0.95));
  console.log(`doubted: ${poor} of F1 < 0.5, ${good} of F1 > 0.95`);
}
