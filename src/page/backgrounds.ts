import { isBlurred, isPlaceholder } from '../html/pictureAddress';

const ADDRESS =
  /background(?:-image)?\s*:[^;{}]{0,200}?url\(\s*(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^)'"\s]{1,2000}))\s*\)/i;
const KEPT = ['data-bg', 'data-background', 'data-background-image', 'data-bgset', 'data-src'];
const PICTURES = 'img, picture, video, audio, iframe, svg, canvas, table, pre, blockquote, math';

/** An element whose own styles give it a picture. */
const PAINTED = '[style*="url("]';
const PHOTO = /\.(?:jpe?g|webp|avif|png)(?:$|[?#])/i;
const SMALL = /(?:^|[;\s])(?:width|height)\s{0,4}:\s{0,4}\d{1,2}px/i;

/**
 * Draws as pictures what figures, elements that say that they are pictures, and empty elements have as their backgrounds:
 * nothing else is the picture there.
 */
export function drawBackgrounds(document: Document): void {
  for (const element of document.querySelectorAll('figure')) {
    if (element.querySelector(PICTURES)) continue;
    const holder = [element, ...element.querySelectorAll('div, span, a, p, button')].find(addressOf);
    if (holder) draw(holder);
  }
  for (const element of document.querySelectorAll('[role="img"]:not(svg, img)'))
    if (isEmpty(element)) draw(element);
  for (const element of document.querySelectorAll(PAINTED)) {
    const isPhoto = element.childElementCount === 0 && PHOTO.test(addressOf(element) ?? '');
    if (isPhoto && isEmpty(element) && !SMALL.test(element.getAttribute('style') ?? '')) draw(element);
  }
}

function isEmpty(element: Element): boolean {
  return element.querySelector(PICTURES) === null && (element.textContent ?? '').trim() === '';
}

function draw(holder: Element): void {
  const address = addressOf(holder);
  if (!address) return;
  const image = holder.ownerDocument.createElement('img');
  image.setAttribute('src', address);
  image.setAttribute('alt', holder.getAttribute('aria-label') ?? holder.getAttribute('title') ?? '');
  holder.prepend(image);
}

function addressOf(element: Element): string | null {
  const kept = KEPT.map(name => element.getAttribute(name)).find(
    value => value && /^[^\s{[<,]+$/.test(value),
  );
  const [, double, single, bare] = ADDRESS.exec(element.getAttribute('style') ?? '') ?? [];
  const drawn = (double ?? single ?? bare)?.trim();
  const address = kept && (!drawn || isPlaceholder(drawn) || isBlurred(drawn)) ? kept : drawn;
  return address && !isPlaceholder(address) ? address : null;
}
