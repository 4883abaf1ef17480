/** A picture of the live page that the person sees, and what its copy said of it then. */
interface Drawn {
  /** The address that the page has loaded it from; null for one that is too small to be looked at. */
  readonly url: string | null;
  readonly offers: string;
}

/** Pictures of a copy that the page itself has drawn. */
export type DrawnPictures = Map<Element, Drawn>;

/** In CSS pixels: what is smaller is a sign, or counts visits. */
const SMALL = 48;

/** Notes an element of the live page, by its copy, where it is a picture that the person sees. */
export function noteDrawn(drawn: DrawnPictures, live: Element, copy: Element | undefined): void {
  if (live.localName !== 'img' || !copy || !isImage(live)) return;
  const isLoaded = live.complete && live.naturalWidth > 0 && /^https?:/.test(live.currentSrc);
  if (!isLoaded || !isSeen(live)) return;
  const isSmall = live.width <= SMALL || live.height <= SMALL;
  drawn.set(copy, { url: isSmall ? null : live.currentSrc, offers: offersOf(copy) });
}

/**
 * The addresses of the pictures that are still what they were: one whose copy has since been given another address, as
 * lazy loaders and `<noscript>` name them, shows what the page has not drawn.
 */
export function stillDrawn(drawn: DrawnPictures): Map<Element, string | null> {
  const still = new Map<Element, string | null>();
  for (const [copy, { url, offers }] of drawn) if (offersOf(copy) === offers) still.set(copy, url);
  return still;
}

function isImage(element: Element): element is HTMLImageElement {
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml' && element.localName === 'img';
}

function isSeen(image: HTMLImageElement): boolean {
  return image.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** All that may say where a picture is. */
function offersOf(image: Element): string {
  const parent = image.parentElement;
  const sources = parent?.localName === 'picture' ? [...parent.querySelectorAll('source')] : [];
  return [image, ...sources]
    .map(each => `${each.getAttribute('src')} ${each.getAttribute('srcset')}`)
    .join('\n');
}
