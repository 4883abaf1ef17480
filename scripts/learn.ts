/**
 * Learns from labelled pages how likely a piece of a page is the article's.
 *
 *   npm run --silent learn -- [DATA] [--folds N] [--write] [--described DIR] [--out DIR]
 *
 * With `--folds` it says what is gained on sites that were not learned from: all of `read()`, with weights learned
 * from the other sites. With `--write` the weights learned from all of them take the place of `src/rules/likely.json`.
 * `--described` names a folder that keeps the described pages from run to run; they must be made anew when a
 * feature has changed.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Doubt } from '../src/model';
import { doubtShares } from './bench/doubts.ts';
import { gatherTruth, type Labelled, labelledPages } from './bench/labelled.ts';
import { DEFAULT_DATA } from './bench/options.ts';
import { scoreExtracted, scorerIn } from './bench/scorers.ts';
import { ROOT } from './build/root.ts';
import { describePages } from './learn/describe.ts';
import { readHeld } from './learn/held.ts';
import { foldOf, type Lesson, learn, lessonsOf } from './learn/pages.ts';
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
  if (Number(values.folds) > 1) await crossValidate(lessons, Number(values.folds));
  if (values.write) {
    const path = join(ROOT, 'src/rules/likely.json');
    writeFileSync(path, `${JSON.stringify(learn(lessons))}\n`);
    console.log(`Written: ${path}`);
  }
} finally {
  rmSync(scratch, { recursive: true });
}

async function crossValidate(lessons: readonly Lesson[], folds: number): Promise<void> {
  const texts = values.out ?? join(scratch, 'texts');
  const doubts = new Map<string, readonly Doubt[]>();
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = ({ site }: Lesson) => foldOf(site, folds) === fold;
    const weights = learn(lessons.filter(lesson => !isHeld(lesson)));
    const held = lessons.filter(isHeld).map(({ page }) => page);
    for (const [name, own] of await readHeld(held, weights, texts)) doubts.set(name, own);
  }
  score(
    lessons.map(({ page }) => page),
    texts,
    doubts,
  );
}

function score(
  read: readonly Labelled[],
  texts: string,
  doubts: ReadonlyMap<string, readonly Doubt[]>,
): void {
  const scorer = scorerIn([data, DEFAULT_DATA], 'extract/score.py');
  if (!scorer) throw new Error(`There is no score.py with ${data}.`);
  const truth = join(scratch, 'truth');
  gatherTruth(read, truth);
  const { scores, pages: scored } = scoreExtracted(scorer, texts, truth);
  console.log('On sites that were not learned from:');
  for (const [name, { n, F1 }] of Object.entries(scores))
    console.log(`${name}  ${n} pages  F1 ${F1?.toFixed(4)}`);
  const { poor, good } = doubtShares(scored, doubts);
  console.log(`doubted: ${poor.join(' of ')} of F1 < 0.5, ${good.join(' of ')} of F1 > 0.95`);
}
