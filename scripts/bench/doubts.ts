import type { Doubt } from '../../src/model';
import { pageF1 } from './pageF1.ts';
import type { Extracted } from './scorers.ts';

/** How many readings carry a doubt, of how many. */
export interface DoubtShares {
  /** Of the readings with F1 under 0.5. */
  readonly poor: readonly [number, number];
  /** Of the readings with F1 over 0.95. */
  readonly good: readonly [number, number];
}

/**
 * Whether doubts stand where they should. Only aeb and wcxb have a page's whole text, so only they count; a page
 * without a reading says so by itself and is not counted.
 */
export function doubtShares(
  pages: Extracted['pages'],
  doubts: ReadonlyMap<string, readonly Doubt[]>,
): DoubtShares {
  const readings = ['aeb', 'wcxb']
    .flatMap(set => pages[set] ?? [])
    .flatMap(page => {
      const found = doubts.get(page.id);
      return found ? [{ f1: pageF1(page), doubted: found.length > 0 }] : [];
    });
  const count = (some: typeof readings) =>
    [some.filter(({ doubted }) => doubted).length, some.length] as const;
  return {
    poor: count(readings.filter(({ f1 }) => f1 < 0.5)),
    good: count(readings.filter(({ f1 }) => f1 > 0.95)),
  };
}
