const PROSE = 140;
const LETTERS = { least: 300, most: 400_000 };

/** Whether an element is a frame, from whichever window it comes. */
export function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe';
}

/** The document of a same-origin frame when it reads like an article, not like an advert or a tool; else null. */
export function articleOf(frame: HTMLIFrameElement): Document | null {
  const page = reachable(frame);
  if (!page?.body) return null;
  let prose = 0;
  let longest = 0;
  for (const paragraph of page.body.querySelectorAll('p, li, blockquote')) {
    const size = (paragraph.textContent ?? '').trim().length;
    prose += size;
    longest = Math.max(longest, size);
  }
  return longest >= PROSE && prose >= LETTERS.least && prose <= LETTERS.most ? page : null;
}

/** Looking into a frame is costly: only where its address is this page's origin, or it has none and is large. */
function reachable(frame: HTMLIFrameElement): Document | null {
  const { src, srcdoc, ownerDocument } = frame;
  const isOwn =
    srcdoc !== '' ||
    (src === '' || src === 'about:blank' ? isLarge(frame) : sameOrigin(src, ownerDocument.URL));
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
  place.append(...body.childNodes);
  frame.replaceWith(place);
}
