import { native } from '../../src/html/live';
import { condense } from '../../src/link/locate';
import type { Article, Outcome, Reading } from '../../src/model';
import { lines, unfolded } from '../../src/text/lines';
import { longest } from '../../src/text/longest';
import { everything, pageText } from '../highlight/pageText';

let last: { readonly id: number; readonly reading: Reading; readonly address: string } | null = null;

/** Remembers a reading of the page, which was at an address when it was begun, in place of what was before. */
export function remember(id: number, reading: Reading, address: string): void {
  last = { id, reading, address };
}

/**
 * The last reading, where it is the one of an id; null where it is another, or where the page is no longer what was read:
 * it has another address, was still loading then, or half of the article's longest texts are gone from it.
 */
export function recall(id: number): Outcome | null {
  if (last?.id !== id || last.address !== location.href) return null;
  const { reading } = last;
  const { article, doubts } = reading;
  return !doubts.includes('still-loading') && isStillThere(article) ? { ok: true, reading } : null;
}

function isStillThere(article: Article): boolean {
  const page = condense(pageText(native(document, 'body') ?? document, everything).text).letters;
  const own = lines(article).filter(line => !line.folded);
  const texts = longest(own.map(line => unfolded(line.rich)));
  const there = texts.filter(text => page.includes(condense(text).letters));
  return there.length * 2 > texts.length;
}
