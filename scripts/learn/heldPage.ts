import { compose } from '../../src/compose';
import { waysToRead } from '../../src/extract';
import type { Grounds } from '../../src/extract/confidence/doubts';
import { readability } from '../../src/extract/readability';
import { clean } from '../../src/extract/rules';
import { snap, withFactsOf } from '../../src/page';
import { readingText } from '../../src/print/text';

/** What is read of a page, one way of looking at it, and what tells how good that is. */
export interface HeldWay {
  readonly text: string;
  readonly grounds: Grounds;
}

/** Runs in a page: reads it every way that `find` may choose, quotations aside. */
export function run(): HeldWay[] {
  const snapshot = snap(document, {});
  const witness = readability(snapshot);
  const ways = waysToRead({ snapshot: withFactsOf(snapshot, witness.facts), witness, clean });
  return ways.flatMap(({ article }) =>
    article ? [{ text: readingText(compose(article.cleaned).article), grounds: article.grounds }] : [],
  );
}
