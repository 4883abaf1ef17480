import { condense, locateIn } from '../../src/link/locate';
import type { TextQuoteSelector } from '../../src/link/selector';
import { installed } from '../messaging/install';
import type { Result } from '../messaging/result';
import { everything, type PageText, pageText, type Visibility } from './pageText';

/** The name of the highlight that `inTab.ts` gives its colours to. */
const NAME = 'pullquote-place';

/** How long a place stays highlighted, in milliseconds: long enough to find it and to read it. */
const LASTS = 12_000;

/** The windows that hold a highlight now: a frame of the page has one of its own. */
let highlighted: readonly View[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

type View = Window & typeof globalThis;

/**
 * Scrolls to the places and highlights them with the CSS Custom Highlight API (https://www.w3.org/TR/css-highlight-api-1/),
 * which changes nothing in the page's DOM. The highlight goes after a while, and before the next.
 */
export async function highlightInPage(places: readonly TextQuoteSelector[]): Promise<Result> {
  removeHighlight();
  if (places.length === 0) return { ok: true };
  // The reader lies over the page: what it covers cannot be shown.
  await installed('pullquoteReader')?.close();
  const ranges = rangesOf(places, pageText(document.body, visible));
  const [first] = ranges;
  if (!first) {
    const hidden = rangesOf(places, pageText(document.body, everything)).length > 0;
    return { ok: false, why: hidden ? 'place-hidden' : 'place-not-found' };
  }
  for (const view of new Set(ranges.map(viewOf))) {
    const there = ranges.filter(range => viewOf(range) === view);
    view.CSS.highlights.set(NAME, new view.Highlight(...there));
    highlighted = [...highlighted, view];
  }
  timer = setTimeout(removeHighlight, LASTS);
  bringIntoView(first);
  return { ok: true };
}

function removeHighlight(): void {
  clearTimeout(timer);
  for (const view of highlighted) view.CSS.highlights.delete(NAME);
  highlighted = [];
}

function viewOf(range: Range): View {
  return range.startContainer.ownerDocument?.defaultView ?? window;
}

function rangesOf(places: readonly TextQuoteSelector[], page: PageText): Range[] {
  const condensed = condense(page.text);
  return places.flatMap(place => {
    const span = locateIn(condensed, place);
    const start = span && page.at(span.start);
    const last = span && page.at(span.end - 1);
    if (!start || !last) return [];
    const range = start.node.ownerDocument.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(last.node, last.offset + 1);
    return [range];
  });
}

const visible: Visibility = {
  box: element => element.checkVisibility() || boxless(element),
  letters: element => element.checkVisibility({ visibilityProperty: true }) || boxless(element),
};

/** It has no box of its own, but what is in it is seen. */
function boxless(element: Element): boolean {
  return getComputedStyle(element).display === 'contents';
}

/** The scrolling boxes around it first, as the browser does it; then the line itself, which may be far down in its block. */
function bringIntoView(range: Range): void {
  const view = viewOf(range);
  const block = range.startContainer.parentElement;
  block?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const place = range.getBoundingClientRect();
  const height = view.innerHeight;
  if (place.top > height * 0.15 && place.bottom < height * 0.85) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = place.top - height / 2;
  (scrollerOf(block) ?? view).scrollBy({ top, behavior: calm ? 'instant' : 'smooth' });
}

/** The box that an element scrolls in; null where that is the window. */
function scrollerOf(element: Element | null): Element | null {
  for (let box = element; box?.parentElement; box = box.parentElement) {
    if (box.scrollHeight <= box.clientHeight) continue;
    if (!/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
    // The body's overflow is the window's, unless the root has one of its own.
    const windows = box.localName === 'body' && getComputedStyle(box.parentElement).overflowY === 'visible';
    return windows ? null : box;
  }
  return null;
}
