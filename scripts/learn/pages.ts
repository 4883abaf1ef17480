import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES } from '../../src/extract/classifier/features';
import type { Learned } from '../../src/extract/classifier/trees';
import type { Labelled } from '../bench/labelled.ts';
import { type Boosted, boost, type Rows, type Settings } from './boost.ts';
import { labels, type Truth } from './label.ts';
import type { Described } from './page.ts';

const SETTINGS: Settings = { trees: 56, leaves: 24, rate: 0.16, least: 0.4, smooth: 1 };

/** A labelled page as the learner sees it: a row of features, an answer and a weight for each block. */
export interface Lesson {
  readonly page: Labelled;
  readonly site: string;
  /** All of the article's text; null where only snippets are known. */
  readonly text: string | null;
  readonly rows: Float32Array;
  readonly answers: readonly number[];
  readonly weights: readonly number[];
}

/** Sets with whole texts have no snippets. */
const NO_SNIPPETS = { with: [], without: [] };

/** The lessons that described pages hold; a page that could not be described holds none. */
export function lessonsOf(pages: readonly Labelled[], described: string): Lesson[] {
  return pages
    .filter(({ name }) => existsSync(join(described, `${name}.json`)))
    .map(page => {
      const { texts, rows }: Described = JSON.parse(
        readFileSync(join(described, `${page.name}.json`), 'utf8'),
      );
      const truth: Truth = JSON.parse(readFileSync(join(page.truth, `${page.name}.json`), 'utf8'));
      const labelled = labels(texts, { ...NO_SNIPPETS, ...truth });
      return {
        page,
        site: truth.site,
        text: truth.text || null,
        rows: new Float32Array(new Uint8Array(Buffer.from(rows, 'base64')).buffer),
        answers: labelled.map(({ answer }) => answer),
        weights: labelled.map(({ weight }) => weight),
      };
    });
}

/** Learns from lessons, as `src/extract/classifier/trees.ts` reads it. */
export function learn(lessons: readonly Lesson[]): Learned {
  const width = FEATURES.length;
  const used = lessons.flatMap(lesson =>
    lesson.weights.flatMap((weight, at) => (weight > 0 ? [{ lesson, at }] : [])),
  );
  const rows: Rows = {
    width,
    values: new Float32Array(used.length * width),
    answers: new Float32Array(used.length),
    weights: new Float32Array(used.length),
  };
  used.forEach(({ lesson, at }, row) => {
    rows.values.set(lesson.rows.subarray(at * width, (at + 1) * width), row * width);
    rows.answers[row] = lesson.answers[at] ?? 0;
    rows.weights[row] = lesson.weights[at] ?? 0;
  });
  return packed(boost(rows, SETTINGS));
}

function packed({ base, trees }: Boosted): Learned {
  return {
    features: FEATURES,
    base: Number(base.toFixed(4)),
    trees: trees.map(tree => tree.flatMap(([feature, value, right]) => [feature, value, right * 3])),
  };
}

/** Which of `folds` parts a site belongs to: all its pages are learned from, or none. */
export function foldOf(site: string, folds: number): number {
  let hash = 7;
  for (const sign of site) hash = (hash * 31 + sign.charCodeAt(0)) % 1_000_003;
  return hash % folds;
}
