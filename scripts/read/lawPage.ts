import { compose } from '../../src/compose';
import { lettersOf, lostLetters } from '../../src/compose/letters';
import type { Cleaned } from '../../src/model';
import { takeSnapshot } from '../../src/page';
import { printed } from './printed';

/** What the law says of one page. */
export interface Ruling {
  /** Letters around the first one that the article lost; null when it has them all. */
  readonly lost: string | null;
  /** The live page is, to the letter, what it was. */
  readonly unchanged: boolean;
  readonly letters: number;
  readonly snapMs: number;
  readonly composeMs: number;
}

/**
 * Runs in the page: composes all of its body, nothing of it clutter, so that every shape of every page is held to the
 * law of letters; and looks whether the page stayed as it was.
 */
export function run(): Ruling {
  const before = printed(document);
  const start = performance.now();
  const snapshot = takeSnapshot(document, {});
  const snapped = performance.now();
  const root = snapshot.document.body ?? snapshot.document.documentElement;
  const candidate = { snapshot, root, source: 'whole page', title: null, headline: null };
  const cleaned: Cleaned = {
    candidate,
    verdicts: new Map(),
    folds: new Map(),
    shown: { byline: null, published: null, modified: null },
    doubts: [],
  };
  const { article } = compose(cleaned);
  const composed = performance.now();
  return {
    lost: lostLetters(root, article),
    unchanged: printed(document) === before,
    letters: lettersOf(root).length,
    snapMs: snapped - start,
    composeMs: composed - snapped,
  };
}
