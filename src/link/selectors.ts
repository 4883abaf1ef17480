import type { Article, Place } from '../model';
import { headline } from '../text/headline';
import { lines } from '../text/lines';
import type { TextQuoteSelector } from './selector';

/** Letters before and after that a selector takes along, in UTF-16 units. */
const AROUND = 48;

/**
 * A selector for each place, to find it again in the page that the article was read from.
 * The letters around it are taken across blocks, folded ones too: that is how they stand in the page.
 * Places that lie in no text of the article give none.
 */
export function selectors(article: Article, places: readonly Place[]): TextQuoteSelector[] {
  const title = headline(article);
  const texts = [...(title ? [title] : []), ...lines(article).map(line => line.rich)];
  const indexes = new Map(texts.map((rich, index) => [rich.id, index]));
  const found: TextQuoteSelector[] = [];
  for (const place of places) {
    const index = indexes.get(place.block);
    const text = index === undefined ? undefined : texts[index]?.text;
    if (index === undefined || text === undefined) continue;
    let prefix = text.slice(0, place.start);
    for (let before = index - 1; before >= 0 && prefix.length < AROUND; before--) {
      prefix = `${texts[before]?.text ?? ''}\n${prefix}`;
    }
    let suffix = text.slice(place.end);
    for (let after = index + 1; after < texts.length && suffix.length < AROUND; after++) {
      suffix = `${suffix}\n${texts[after]?.text ?? ''}`;
    }
    found.push({
      type: 'TextQuoteSelector',
      exact: text.slice(place.start, place.end),
      prefix: prefix.slice(-AROUND),
      suffix: suffix.slice(0, AROUND),
    });
  }
  return found;
}
