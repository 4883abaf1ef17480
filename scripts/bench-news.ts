/**
 * News pages side by side: Readability, Defuddle, and Pullquote, on sites that were not learned from and as it ships.
 *
 *   npm run --silent bench:news -- [DATA] [--described DIR] [--apart DIR] [--out DIR]
 *
 * `--described` and `--apart` name the folders that `npm run learn -- --folds 5` keeps as `--described` and `--out`;
 * without them all labelled pages are described, learned from and read apart first, which takes most of an hour.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gatherTruth, labelledPages } from './bench/labelled.ts';
import { ENGINE_NAMES } from './bench/names.ts';
import { newsTable } from './bench/newsTable.ts';
import { Results } from './bench/results.ts';
import { runEngines } from './bench/runEngines.ts';
import { scoreNews, scorerIn } from './bench/scorers.ts';
import { LABELLED_DATA } from './labelledData.ts';
import { describePages } from './learn/describe.ts';
import { choose, readLeftOut } from './learn/leftOut.ts';
import { lessonsOf } from './learn/pages.ts';
import { orStop, stop } from './stop.ts';

const USAGE = 'usage: npm run --silent bench:news -- [DATA] [--described DIR] [--apart DIR] [--out DIR]';
const FOLDS = 5;

const { values, positionals } = orStop(USAGE, () =>
  parseArgs({
    allowPositionals: true,
    options: { described: { type: 'string' }, apart: { type: 'string' }, out: { type: 'string' } },
  }),
);
const data = positionals[0] ?? LABELLED_DATA;
const news = labelledPages(data, 'news', 1);
const scorer = scorerIn([data, LABELLED_DATA], 'score_news.py');
if (news.length === 0) stop(`No news pages in ${data}: name their folder, or set PULLQUOTE_DATA.`);
if (!scorer) stop(`There is no score_news.py with ${data}.`);

const scratch = mkdtempSync(join(tmpdir(), 'pullquote-'));
try {
  const results = new Results(values.out ?? join(scratch, 'texts'));
  await runEngines(news, results, { concurrency: 2 });
  const apart = join(scratch, 'apart-texts');
  await writeLeftOut(apart);
  const truth = join(scratch, 'truth');
  gatherTruth(news, truth);
  const score = (texts: string) => scoreNews(scorer, texts, truth);
  console.log(
    newsTable([
      ['Pullquote, sites left out', score(apart)],
      ['Readability', score(results.folder('readability'))],
      ['Defuddle', score(results.folder('defuddle'))],
      ['Pullquote, sites learned from', score(results.folder('pullquote'))],
    ]),
  );
  for (const name of ENGINE_NAMES) {
    for (const [page, error] of results.errors[name]) console.error(`${name}  ${page}  ${error}`);
  }
} finally {
  rmSync(scratch, { recursive: true });
}

/** Reads the news pages with weights, and with trust, learned from other sites; a text for each in a folder. */
async function writeLeftOut(texts: string): Promise<void> {
  const pages = (['aeb', 'wcxb', 'traf', 'news'] as const).flatMap(set => labelledPages(data, set, 1));
  const described = values.described ?? join(scratch, 'described');
  await describePages(pages, described);
  const apart = await readLeftOut(lessonsOf(pages, described), FOLDS, values.apart ?? join(scratch, 'apart'));
  mkdirSync(texts, { recursive: true });
  const names = new Set(news.map(({ name }) => name));
  for (const { name, text } of choose(apart, FOLDS))
    if (names.has(name)) writeFileSync(join(texts, `${name}.txt`), text);
}
