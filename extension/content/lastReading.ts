import { condense } from '../../src/link/locate';
import type { Article, Outcome } from '../../src/model';
import { lines, unfolded } from '../../src/text/lines';
import { longest } from '../../src/text/longest';
import { everything, pageText } from '../highlight/pageText';
import type { LastReading } from '../messaging/receivers';

let last: (LastReading & { readonly address: string }) | null = null;

/** Remembers what became of the page, in place of what was before, and gives it with its id. */
export function remember(outcome: Outcome): LastReading {
  // No two readings end at one moment, in this page or in one that stands here later.
  last = { id: performance.timeOrigin + performance.now(), outcome, address: location.href };
  return { id: last.id, outcome };
}

/**
 * The last reading, where it is the one of an id; null where it is another, or where the page is no longer what was read:
 * it has another address, was still loading then, or half of the article's longest texts are gone from it.
 */
export function recall(id: number): Outcome | null {
  if (last?.id !== id || last.address !== location.href) return null;
  const { outcome } = last;
  if (!outcome.ok) return null;
  const { article, doubts } = outcome.reading;
  return !doubts.includes('still-loading') && isStillThere(article) ? outcome : null;
}

function isStillThere(article: Article): boolean {
  const page = condense(pageText(document.body ?? document, everything).text).letters;
  const own = lines(article).filter(line => !line.folded);
  const texts = longest(own.map(line => unfolded(line.rich)));
  const there = texts.filter(text => page.includes(condense(text).letters));
  return there.length * 2 > texts.length;
}
