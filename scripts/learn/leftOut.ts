import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Calibration, mostPromising } from '../../src/extract/confidence/calibration';
import { doubtsOf } from '../../src/extract/confidence/doubts';
import type { Doubt } from '../../src/model';
import { learnCalibration } from './calibration.ts';
import { readHeldOut } from './heldOut.ts';
import type { HeldOutWay } from './heldOutPage.ts';
import { wordsOf } from './label.ts';
import { foldOf, type Lesson, learn } from './pages.ts';

/** A page of a site that was not learned from, read every way that `extract` may choose. */
export interface LeftOut {
  readonly name: string;
  readonly site: string;
  readonly ways: readonly HeldOutWay[];
  /** F1 of each way's words, 0 to 1; null where the page's whole text is not known. */
  readonly f1s: readonly number[] | null;
}

/**
 * Reads each page with weights learned from the pages of other sites. What is read is kept in `folder` from run to run.
 */
export async function readLeftOut(
  lessons: readonly Lesson[],
  folds: number,
  folder: string,
): Promise<LeftOut[]> {
  mkdirSync(folder, { recursive: true });
  const pathOf = (name: string) => join(folder, `${name}.ways.json`);
  for (let fold = 0; fold < folds; fold++) {
    const held = lessons.filter(({ site }) => foldOf(site, folds) === fold);
    const left = held.filter(({ page }) => !existsSync(pathOf(page.name)));
    if (left.length === 0) continue;
    const weights = learn(lessons.filter(({ site }) => foldOf(site, folds) !== fold));
    const read = await readHeldOut(
      left.map(({ page }) => page),
      weights,
    );
    for (const [name, ways] of read) writeFileSync(pathOf(name), JSON.stringify(ways));
  }
  return lessons.map(({ page: { name }, site, text }) => {
    const ways = JSON.parse(readFileSync(pathOf(name), 'utf8')) as HeldOutWay[];
    return { name, site, ways, f1s: text === null ? null : ways.map(way => f1Of(way.text, text)) };
  });
}

/** What readings of some pages tell of how far readings are to be trusted: every way of reading a page is a sample. */
export function calibrationFrom(pages: readonly LeftOut[]): Calibration {
  return learnCalibration(
    pages
      .flatMap(({ ways, f1s }) =>
        ways.map(({ evidence }, at) => ({
          signals: evidence.signals,
          f1: f1s?.[at] ?? 0,
          known: f1s !== null,
        })),
      )
      .filter(({ known }) => known),
  );
}

/** What is read of a page in the end. */
export interface Chosen {
  readonly name: string;
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

/** Chooses each page's reading, and doubts it, by what was learned from readings of pages of other sites. */
export function choose(pages: readonly LeftOut[], folds: number): Chosen[] {
  const calibrations = Array.from({ length: folds }, (_, fold) =>
    calibrationFrom(pages.filter(({ site }) => foldOf(site, folds) !== fold)),
  );
  return pages.map(({ name, site, ways }) => {
    const calibration = calibrations[foldOf(site, folds)];
    const way = mostPromising(ways, ({ evidence }) => evidence, calibration);
    return { name, text: way?.text ?? '', doubts: way ? doubtsOf(way.evidence, calibration) : [] };
  });
}

function f1Of(text: string, truth: string): number {
  const [got, want] = [countsOf(text), countsOf(truth)];
  let hits = 0;
  for (const [word, count] of got.counts) hits += Math.min(count, want.counts.get(word) ?? 0);
  return hits > 0 ? (2 * hits) / (got.size + want.size) : 0;
}

function countsOf(text: string): { counts: Map<string, number>; size: number } {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}
