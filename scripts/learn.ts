/**
 * Learns from labelled pages how likely a block of a page is the article's.
 *
 *   npm run --silent learn -- [DATA] [--folds N] [--write] [--described DIR] [--out DIR]
 *
 * With `--folds` it says what is gained on sites that were not learned from: each page is read with weights learned
 * from other sites, and its reading chosen and doubted by what was learned from readings of other sites. With `--write`
 * the weights learned from all of them take the place of `src/extract/classifier/model.json`; what tells how far a reading is to be
 * trusted only together with `--folds`, as readings of pages that were learned from say too little of it.
 * `--described` names a folder that keeps the described pages from run to run, `--out` one that keeps what was read;
 * they must be made anew when a feature, or the way a page is read, has changed.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LIKELY } from '../src/extract/classifier/model';
import { labelledPages } from './bench/labelled.ts';
import { ROOT } from './build/root.ts';
import { LABELLED_DATA } from './labelledData.ts';
import { describePages } from './learn/describe.ts';
import { calibrationFrom, choose, type LeftOut, readLeftOut } from './learn/leftOut.ts';
import { learn, lessonsOf } from './learn/pages.ts';
import { reportLeftOut } from './learn/report.ts';
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
const data = positionals[0] ?? LABELLED_DATA;
const pages = (['aeb', 'wcxb', 'traf', 'news'] as const).flatMap(set => labelledPages(data, set, 1));
if (pages.length === 0) {
  stop(`No labelled pages in ${data}: name their folder, or set PULLQUOTE_DATA.`);
}

const scratch = mkdtempSync(join(tmpdir(), 'pullquote-'));
try {
  const described = values.described ?? join(scratch, 'described');
  await describePages(pages, described);
  const lessons = lessonsOf(pages, described);
  console.log(
    `${lessons.length} pages, ${lessons.reduce((sum, { answers }) => sum + answers.length, 0)} blocks`,
  );
  const folds = Number(values.folds);
  let apart: readonly LeftOut[] = [];
  if (folds > 1) {
    const out = values.out ?? join(scratch, 'apart');
    apart = await readLeftOut(lessons, folds, out);
    const chosen = choose(apart, folds);
    mkdirSync(out, { recursive: true });
    for (const { name, text } of chosen) writeFileSync(join(out, `${name}.txt`), text);
    reportLeftOut({ lessons, chosen, texts: out, data, scratch });
  }
  if (values.write) {
    const path = join(ROOT, 'src/extract/classifier/model.json');
    const calibration = apart.length > 0 ? calibrationFrom(apart) : LIKELY.calibration;
    writeFileSync(path, `${JSON.stringify({ ...learn(lessons), calibration })}\n`);
    console.log(`Written: ${path}`);
  }
} finally {
  rmSync(scratch, { recursive: true });
}
