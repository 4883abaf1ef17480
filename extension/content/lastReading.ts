import { condense } from '../../src/link/locate';
import type { Article, Outcome } from '../../src/model';
import { lines, unfolded } from '../../src/text/lines';
import { longest } from '../../src/text/longest';
import { everything, pageText } from '../highlight/pageText';
import type { Kept } from '../messaging/call';

let last: (Kept & { readonly address: string }) | null = null;

/** Keeps what became of the page, in place of what was kept before, and gives it with its name. */
export function keep(outcome: Outcome): Kept {
  // No two readings end at one moment, in this page or in one that stands here later.
  last = { id: performance.timeOrigin + performance.now(), outcome, address: location.href };
  return { id: last.id, outcome };
}

/**
 * What is kept under a name; null where something else is by now, or where the page is no longer what was read: it has
 * another address, was still loading then, or half of the article's longest texts are gone from it.
 */
export function kept(id: number): Outcome | null {
  if (last?.id !== id || last.address !== location.href) return null;
  const { outcome } = last;
  if (!outcome.ok) return null;
  const { article, doubts } = outcome.reading;
  return !doubts.includes('still-loading') && stands(article) ? outcome : null;
}

function stands(article: Article): boolean {
  const page = condense(pageText(document.body ?? document, everything).text).letters;
  const own = lines(article).filter(line => !line.folded);
  const texts = longest(own.map(line => unfolded(line.rich)));
  const there = texts.filter(text => page.includes(condense(text).letters));
  return there.length * 2 > texts.length;
}
