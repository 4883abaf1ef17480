import { join } from 'node:path';
import { gatherTruth, type Labelled } from '../bench/labelled.ts';
import { pageF1 } from '../bench/pageF1.ts';
import { type Extracted, type NewsScore, scoreExtracted, scoreNews, scorerIn } from '../bench/scorers.ts';
import { LABELLED_DATA } from '../labelledData.ts';
import type { Chosen } from './leftOut.ts';
import type { Lesson } from './pages.ts';

interface Report {
  readonly lessons: readonly Lesson[];
  readonly chosen: readonly Chosen[];
  /** The folder of the texts that were read. */
  readonly texts: string;
  readonly data: string;
  readonly scratch: string;
}

/** Prints how well pages of sites that were not learned from are read, and how many readings are doubted. */
export function reportLeftOut({ lessons, chosen, texts, data, scratch }: Report): void {
  console.log('On sites that were not learned from:');
  const pages = lessons.map(({ page }) => page);
  const score = <T>(name: string, own: readonly Labelled[], scored: (scorer: string, truth: string) => T) => {
    const scorer = scorerIn([data, LABELLED_DATA], name);
    if (!scorer) throw new Error(`There is no ${name} with ${data}.`);
    const truth = join(scratch, name.replace(/\W/g, '-'));
    gatherTruth(own, truth);
    return scored(scorer, truth);
  };
  const older = pages.filter(({ set }) => set !== 'news');
  const news = pages.filter(({ set }) => set === 'news');
  const f1s = new Map<string, number>();
  if (older.length > 0) {
    const { scores, pages: scored }: Extracted = score('extract/score.py', older, (scorer, truth) =>
      scoreExtracted(scorer, texts, truth),
    );
    for (const [name, { n, F1 }] of Object.entries(scores))
      console.log(`${name}  ${n} pages  F1 ${F1?.toFixed(4)}`);
    for (const page of [...(scored['aeb'] ?? []), ...(scored['wcxb'] ?? [])]) f1s.set(page.id, pageF1(page));
  }
  if (news.length > 0) {
    const scores = score('score_news.py', news, (scorer, truth) => scoreNews(scorer, texts, truth));
    for (const [name, group] of Object.entries(scores)) console.log(newsLine(name, group));
  }
  const readings = chosen.flatMap(({ name, text, doubts }) => {
    const f1 = f1s.get(name);
    return f1 === undefined || text === '' ? [] : [{ f1, isDoubted: doubts.length > 0 }];
  });
  const count = (some: typeof readings) =>
    `${some.filter(({ isDoubted }) => isDoubted).length} of ${some.length}`;
  const poor = count(readings.filter(({ f1 }) => f1 < 0.5));
  const good = count(readings.filter(({ f1 }) => f1 > 0.95));
  console.log(`doubted (aeb, wcxb): ${poor} of F1 < 0.5, ${good} of F1 > 0.95`);
}

function newsLine(name: string, { pages, F1, lost, paragraphs }: NewsScore): string {
  return `${name}  ${pages} pages  F1 ${F1.toFixed(4)}  paragraphs lost ${lost} of ${paragraphs}`;
}
