import { join } from 'node:path';
import { doubtShares } from './doubts.ts';
import { gatherTruth, type Labelled } from './labelled.ts';
import { type EngineName, type PerEngine, perEngine } from './names.ts';
import type { Results } from './results.ts';
import { type ClutterScore, scoreClutter, scoreExtracted, scorerIn } from './scorers.ts';
import type { Findings } from './table.ts';

/** Where the scorers and what they compare with are. */
export interface Bench {
  readonly pages: readonly Labelled[];
  /** Folders of labelled data in which the scorers are looked for. */
  readonly data: readonly string[];
  /** An empty folder for what is passed to them. */
  readonly scratch: string;
  readonly worst: number;
}

/** Scores what a run gathered. Throws where a scorer is missing or fails. */
export function findings(results: Results, bench: Bench): Findings {
  const extracted = scored(bench, ['aeb', 'wcxb', 'traf'], 'extract/score.py', (engine, scorer, truth) =>
    scoreExtracted(scorer, results.folder(engine), truth),
  );
  const clutter = (set: 'clutter' | 'seeds'): PerEngine<ClutterScore> | null =>
    scored(bench, [set], 'score_clutter.py', (engine, scorer, truth) =>
      scoreClutter(scorer, results.folder(engine), truth, bench.worst),
    );
  return {
    extracted,
    clutter: clutter('clutter'),
    seeds: clutter('seeds'),
    doubts: extracted && doubtShares(extracted.pullquote.pages, results.doubts),
    ms: results.ms,
    again: results.again,
    errors: perEngine(name => results.errors[name].size),
  };
}

function scored<T>(
  { pages, data, scratch }: Bench,
  sets: readonly string[],
  name: string,
  score: (engine: EngineName, scorer: string, truth: string) => T,
): PerEngine<T> | null {
  const own = pages.filter(({ set }) => sets.includes(set));
  if (own.length === 0) return null;
  const scorer = scorerIn(data, name);
  if (scorer === null) throw new Error(`There is no ${name} in ${data.join(' or ')}.`);
  const truth = join(scratch, sets.join('-'));
  gatherTruth(own, truth);
  return perEngine(engine => score(engine, scorer, truth));
}
