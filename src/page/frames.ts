import { native, queryAll } from '../html/live';
import { moveChildren, unwrap } from '../html/move';

const PROSE = 140;
const LETTERS = { least: 300, most: 400_000 };

/** Whether an element is a frame, from whichever window it comes. */
export function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe' || element.localName === 'frame';
}

/** What a frame shows. */
interface FrameBody {
  readonly body: Element;
  readonly base: string;
}

/** What a same-origin frame shows, where that reads like an article, not like an advert or a tool; else null. */
export function bodyOf(frame: HTMLIFrameElement): FrameBody | null {
  const page = reachable(frame);
  const body: Element | null = page && native(page, 'body');
  if (!page || !body) return null;
  // A page of frames has no text of its own: whatever they show is the page.
  if (frame.localName !== 'frame' && !readsLikeArticle(body)) return null;
  return { body, base: native(page, 'baseURI') };
}

function readsLikeArticle(body: Element): boolean {
  let prose = 0;
  let longest = 0;
  for (const paragraph of queryAll(body, 'p, li, blockquote')) {
    const size = (paragraph.textContent ?? '').trim().length;
    prose += size;
    longest = Math.max(longest, size);
    if (prose > LETTERS.most) return false;
  }
  return longest >= PROSE && prose >= LETTERS.least;
}

/** Looking into a frame is costly: only where its address is this page's origin, or it has none and is large. */
function reachable(frame: HTMLIFrameElement): Document | null {
  const { src, ownerDocument } = frame;
  const srcdoc = frame.localName === 'iframe' ? frame.srcdoc : '';
  const isOwn =
    srcdoc !== '' ||
    (src === '' || src === 'about:blank' ? isLarge(frame) : sameOrigin(src, native(ownerDocument, 'URL')));
  try {
    return isOwn ? frame.contentDocument : null;
  } catch {
    return null;
  }
}

function isLarge(frame: Element): boolean {
  return frame.clientWidth >= 300 && frame.clientHeight >= 200;
}

function sameOrigin(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;
}

/** Puts a frame's copied body where the frame stands, its addresses made whole against the frame's own. */
export function inlineFrame(frame: Element, body: Element, base: string): void {
  for (const attribute of ['href', 'src'] as const) {
    for (const element of body.querySelectorAll(`[${attribute}]`)) {
      const value = element.getAttribute(attribute) ?? '';
      if (URL.canParse(value, base)) element.setAttribute(attribute, new URL(value, base).href);
    }
  }
  const place = frame.ownerDocument.createElement('div');
  moveChildren(body, place);
  frame.replaceWith(place);
}

/** Makes a page of frames, now that what they show stands in their places, one that has a body. */
export function settleFrameset(document: Document): void {
  const set: Element | null = document.body;
  if (set?.localName !== 'frameset') return;
  for (const inner of set.querySelectorAll('frameset')) unwrap(inner);
  for (const frame of set.querySelectorAll('frame, noframes')) frame.remove();
  const body = document.createElement('body');
  moveChildren(set, body);
  set.replaceWith(body);
}
