import { native } from '../../src/html/live';
import { condense, locateIn } from '../../src/link/locate';
import type { TextQuoteSelector } from '../../src/link/selector';
import { adoptStyles } from '../dom/adoptStyles';
import { undoAll } from '../dom/undoAll';
import { installed } from '../messaging/install';
import type { Result } from '../messaging/result';
import { everything, type PageText, pageText, type Visibility } from './pageText';

/** What a highlighted place looks like: these colours are seen on light and on dark pages. */
const LOOK = 'background-color: #ffd84d; color: #1d1a12;';

/** How long a place stays highlighted, in milliseconds: long enough to find it and to read it. */
const LASTS = 12_000;

/** What takes the highlight away: a frame of the page has one of its own. */
const undo: (() => void)[] = [];
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
  const ranges = rangesOf(places, pageText(native(document, 'body'), visible));
  const [first] = ranges;
  if (!first) {
    const hidden = rangesOf(places, pageText(native(document, 'body'), everything)).length > 0;
    return { ok: false, why: hidden ? 'place-hidden' : 'place-not-found' };
  }
  for (const view of new Set(ranges.map(viewOf))) {
    const there = ranges.filter(range => viewOf(range) === view);
    highlight(view, there);
  }
  timer = setTimeout(removeHighlight, LASTS);
  bringIntoView(first);
  return { ok: true };
}

/** Under a name that no page can look for, for a page sees highlights as we do. */
function highlight(view: View, ranges: readonly Range[]): void {
  const name = `h${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
  view.CSS.highlights.set(name, new view.Highlight(...ranges));
  undo.push(() => view.CSS.highlights.delete(name));
  undo.push(adoptStyles(view.document, `::highlight(${name}) { ${LOOK} }`));
}

function removeHighlight(): void {
  clearTimeout(timer);
  undoAll(undo);
}

function viewOf(range: Range): View {
  const page = range.startContainer.ownerDocument;
  return (page && native(page, 'defaultView')) ?? window;
}

function rangesOf(places: readonly TextQuoteSelector[], page: PageText): Range[] {
  const condensed = condense(page.text);
  return places.flatMap(place => {
    const span = locateIn(condensed, place);
    const start = span && page.at(span.start);
    const last = span && page.at(span.end - 1);
    if (!start || !last) return [];
    const owner = start.node.ownerDocument;
    const range = native(owner, 'createRange').call(owner);
    range.setStart(start.node, start.offset);
    range.setEnd(last.node, last.offset + 1);
    return [range];
  });
}

const visible: Visibility = {
  box: element => native(element, 'checkVisibility').call(element) || boxless(element),
  letters: element =>
    native(element, 'checkVisibility').call(element, { visibilityProperty: true }) || boxless(element),
};

/** It has no box of its own, but what is in it is seen. */
function boxless(element: Element): boolean {
  return getComputedStyle(element).display === 'contents';
}

/** The scrolling boxes around it first, as the browser does it; then the line itself, which may be far down in its block. */
function bringIntoView(range: Range): void {
  const view = viewOf(range);
  const block = range.startContainer.parentElement;
  if (block) native(block, 'scrollIntoView').call(block, { block: 'center', behavior: 'instant' });
  const place = range.getBoundingClientRect();
  const height = view.innerHeight;
  if (place.top > height * 0.15 && place.bottom < height * 0.85) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = place.top - height / 2;
  (scrollerOf(block) ?? view).scrollBy({ top, behavior: calm ? 'instant' : 'smooth' });
}

/** The box that an element scrolls in; null where that is the window. */
function scrollerOf(element: Element | null): Element | null {
  let box = element;
  while (box) {
    const around: Element | null = native(box, 'parentElement');
    if (!around) return null;
    if (isScroller(box)) {
      // The body's overflow is the window's, unless the root has one of its own.
      const windows = native(box, 'localName') === 'body' && getComputedStyle(around).overflowY === 'visible';
      return windows ? null : box;
    }
    box = around;
  }
  return null;
}

function isScroller(box: Element): boolean {
  if (native(box, 'scrollHeight') <= native(box, 'clientHeight')) return false;
  return /auto|scroll/.test(getComputedStyle(box).overflowY);
}
