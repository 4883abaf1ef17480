import { condense, locateIn } from '../../src/link/locate';
import type { TextQuoteSelector } from '../../src/link/selector';
import type { Result } from '../trouble';
import { everything, type PageText, pageText, type Sight } from './pageText';

/** The name of the highlight that `mark.ts` gives its colours to. */
const NAME = 'pullquote-place';

/** How long a place stays marked, in milliseconds: long enough to find it and to read it. */
const LASTS = 12_000;

let fading: ReturnType<typeof setTimeout> | undefined;

/**
 * Scrolls to the places and marks them with the CSS Custom Highlight API (https://www.w3.org/TR/css-highlight-api-1/),
 * which changes nothing in the page's DOM. The mark goes after a while, and before the next.
 */
export async function show(places: readonly TextQuoteSelector[]): Promise<Result> {
  clearTimeout(fading);
  CSS.highlights.delete(NAME);
  if (places.length === 0) return { ok: true };
  // The reader lies over the page: what it covers cannot be shown.
  await globalThis.pullquoteReader?.close();
  const ranges = rangesOf(places, pageText(document.body, sight));
  const [first] = ranges;
  if (!first) {
    const hidden = rangesOf(places, pageText(document.body, everything)).length > 0;
    return { ok: false, why: hidden ? 'place-hidden' : 'place-not-found' };
  }
  CSS.highlights.set(NAME, new Highlight(...ranges));
  fading = setTimeout(() => CSS.highlights.delete(NAME), LASTS);
  bringIntoView(first);
  return { ok: true };
}

function rangesOf(places: readonly TextQuoteSelector[], page: PageText): Range[] {
  const condensed = condense(page.text);
  return places.flatMap(place => {
    const span = locateIn(condensed, place);
    const start = span && page.at(span.start);
    const last = span && page.at(span.end - 1);
    if (!start || !last) return [];
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(last.node, last.offset + 1);
    return [range];
  });
}

const sight: Sight = {
  box: element => element.checkVisibility() || boxless(element),
  letters: element => element.checkVisibility({ visibilityProperty: true }) || boxless(element),
};

/** It has no box of its own, but what is in it is seen. */
function boxless(element: Element): boolean {
  return getComputedStyle(element).display === 'contents';
}

/** The scrolling boxes around it first, as the browser does it; then the line itself, which may be far down in its block. */
function bringIntoView(range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const place = range.getBoundingClientRect();
  const middle = innerHeight / 2;
  if (place.top < innerHeight * 0.15 || place.bottom > innerHeight * 0.85) {
    scrollBy({ top: place.top - middle, behavior: calm ? 'instant' : 'smooth' });
  }
}
