import { replaceWithAll } from '../html/move';
import { isBlurred, isLesserCopy, isPlaceholder } from '../html/pictureAddress';
import { webUrl } from '../html/url';
import { drawBackgrounds } from './backgrounds';
import { anyAddress, lazySet, lazySource } from './lazyAddress';
import { noscriptImages } from './noscriptImages';

/**
 * Gives pictures that wait for a script their addresses: from the attributes that lazy loaders use, and from the
 * `<noscript>` beside a placeholder. What only holds the place of a picture gives way to it.
 */
export function wakeImages(document: Document): void {
  for (const own of document.querySelectorAll('amp-img, amp-anim')) asImage(own);
  const noscripts = [...document.querySelectorAll('body noscript')];
  for (const noscript of noscripts) wakeNoscript(noscript);
  // What they hold stands in its place now, and is never drawn in theirs.
  for (const noscript of noscripts) noscript.remove();
  const images = [...document.querySelectorAll('img')];
  const stills = repeatedSources(images);
  for (const source of document.querySelectorAll('source')) wakeSet(source);
  for (const image of images) {
    wakeSet(image);
    wakeSource(image, stills);
  }
  const seen = new Map<Element, Surroundings>();
  for (const image of images) dropStandIn(image, seen);
  drawBackgrounds(document);
}

/** A picture of AMP, as HTML has it. */
function asImage(own: Element): void {
  const image = own.ownerDocument.createElement('img');
  for (const { name, value } of own.attributes)
    if (/^[a-z][\w-]*$/i.test(name)) image.setAttribute(name, value);
  own.replaceWith(image);
}

function wakeSet(element: Element): void {
  const set = lazySet(element);
  if (set) element.setAttribute('srcset', set);
}

function wakeSource(image: Element, stills: ReadonlySet<string>): void {
  const source = image.getAttribute('src');
  const shown = source?.trim() ?? '';
  const isWaiting = WAITS.test(image.className);
  const lazy = lazySource(image) ?? (isWaiting ? anyAddress(image) : null);
  if (isPlaceholder(source) || (lazy && (stills.has(shown) || waitsFor(image, shown, lazy)))) {
    const address = lazy ?? anyAddress(image);
    if (address) image.setAttribute('src', address);
  } else if (isBlurred(shown)) wakeFromAround(image, shown);
}

/** Attributes of the elements around a small copy may name the whole picture. */
function wakeFromAround(image: Element, shown: string): void {
  let around = image.parentElement;
  for (let far = 0; around && far < 2; far++, around = around.parentElement) {
    const whole = anyAddress(around);
    if (!whole || !isCopyOf(shown, whole)) continue;
    image.setAttribute('src', whole);
    // They are the small copy's.
    for (const name of ['width', 'height', 'srcset']) image.removeAttribute(name);
    return;
  }
}

/** Whether what a picture shows is a lesser copy of what it waits for, or a drawing that stands for any. */
function waitsFor(image: Element, shown: string, lazy: string): boolean {
  if (isCopyOf(shown, lazy)) return true;
  const isLesser = isBlurred(shown) || SMALL.test(shown) || (DRAWING.test(shown) && !DRAWING.test(lazy));
  return WAITS.test(image.className) && isLesser;
}

const DRAWING = /\.(?:svg|gif)(?:$|[?#])/i;
const SMALL = /(?:^|[/_-])(?:thumb(?:nail)?s?|small|tiny|low|mini)(?:[/_.-]|$)/i;

/** Class names of pictures that wait. */
const WAITS = /lazy|blur|lqip|placeholder|preview|progressive/i;
const BASE = 'https://base.invalid/';

/** Whether an address shows a smaller or blurred copy of what another shows. */
function isCopyOf(address: string, other: string): boolean {
  const [one, whole] = [webUrl(address, BASE), webUrl(other, BASE)];
  return one !== null && whole !== null && isLesserCopy(one, whole);
}

/** Addresses that several pictures show until they are loaded, each of which waits for another. */
function repeatedSources(images: readonly Element[]): Set<string> {
  const waiting = new Map<string, Set<string>>();
  for (const image of images) {
    const source = image.getAttribute('src')?.trim();
    const lazy = source ? lazySource(image) : null;
    if (source && lazy) waiting.set(source, (waiting.get(source) ?? new Set()).add(lazy));
  }
  return new Set([...waiting].filter(([, lazy]) => lazy.size > 1).map(([source]) => source));
}

function wakeNoscript(noscript: Element): void {
  const images = noscriptImages(noscript);
  const [first] = images;
  if (!first) return;
  const before = standingBefore(noscript);
  if (images.length > 1 || before.length === 0) {
    replaceWithAll(noscript, images);
    return;
  }
  const address = first.getAttribute('src') ?? '';
  const place = before.findLast(image => holdsPlace(image, address));
  if (!place) return;
  for (const name of ['src', 'srcset'] as const) {
    const value = first.getAttribute(name);
    if (value) place.setAttribute(name, value);
    else place.removeAttribute(name);
  }
  if (BLURRED_STYLE.test(place.getAttribute('style') ?? '')) place.removeAttribute('style');
  if (!place.getAttribute('alt')) place.setAttribute('alt', first.getAttribute('alt') ?? '');
  for (const other of before) if (other !== place && holdsPlace(other, address)) other.remove();
}

/** Whether a picture stands where the one of an address is to stand. */
function holdsPlace(image: Element, address: string): boolean {
  const source = image.getAttribute('src')?.trim() ?? '';
  return isPlaceholder(source) || isBlurred(source) || isCopyOf(source, address);
}

/** How many elements before a `<noscript>` are looked at, and in how many a picture may be its own. */
const NEAR = 3;

/** The pictures of the elements right before a `<noscript>`; none where those hold others as well. */
function standingBefore(noscript: Element): Element[] {
  const found: Element[] = [];
  let before = noscript.previousElementSibling;
  for (let far = 0; before && far < NEAR && before.localName !== 'noscript'; far++) {
    const images = before.localName === 'img' ? [before] : [...before.querySelectorAll('img')];
    if (images.length > 2 || (before.textContent ?? '').trim() !== '') break;
    found.unshift(...images);
    before = before.previousElementSibling;
  }
  return found;
}

/** Takes out what is blurred and only holds the place of the one other picture around it. */
function dropStandIn(image: Element, seen: Map<Element, Surroundings>): void {
  const source = image.getAttribute('src')?.trim() ?? '';
  const isBare = !image.hasAttribute('srcset') && !isPlaceholder(source);
  if (!isBare || !(isBlurred(source) || BLURRED_STYLE.test(image.getAttribute('style') ?? ''))) return;
  let around = image.parentElement;
  for (let far = 0; around && far < NEAR; far++) {
    const { isEmpty, images } = seen.get(around) ?? surroundings(around);
    seen.set(around, { isEmpty, images });
    if (!isEmpty || images.length > 2) return;
    const other = images.find(each => each !== image)?.getAttribute('src');
    if (other !== undefined) {
      if (other && !isPlaceholder(other) && !isBlurred(other)) image.remove();
      return;
    }
    around = around.parentElement;
  }
}

const BLURRED_STYLE = /filter\s*:\s*blur/i;

/** What stands around a picture: whether there is no letter, and the pictures. */
interface Surroundings {
  readonly isEmpty: boolean;
  readonly images: readonly Element[];
}

function surroundings(around: Element): Surroundings {
  return { isEmpty: (around.textContent ?? '').trim() === '', images: [...around.querySelectorAll('img')] };
}
