import { isBlurred, isPictureFile, isPlaceholder, statedWidth } from '../html/pictureAddress';
import { webUrl } from '../html/url';

/** Pixels: no copy of a picture need be wider, none that is narrower is enough where there is a wider one. */
const WIDEST = 1600;
const ENOUGH = 400;

/**
 * The address of the copy of a picture that suits a page of text: the widest up to `WIDEST` pixels, else the narrowest
 * beyond, else what it shows itself; where that is a small one, the picture that a link around it leads to.
 */
export function pictureAddress(element: Element, base: string): string | null {
  const best = bestOffer(element);
  const own = element.getAttribute('src');
  const source = isPlaceholder(own) ? null : webUrl(own, base);
  const offered = best && webUrl(best.url, base);
  const isBetterOffer = best && (best.width >= ENOUGH || !source || isBlurred(source));
  const shown = isBetterOffer ? (offered ?? source) : source;
  const whole = shown && !isSmallCopy(element, shown, best) ? null : linkedPicture(element, base);
  return whole ?? shown;
}

function bestOffer(element: Element): Offer | null {
  const parent = element.parentElement;
  const sets = parent?.localName === 'picture' ? [...parent.querySelectorAll('source[srcset]')] : [];
  let best: Offer | null = null;
  for (const one of [element, ...sets]) {
    const set = one.getAttribute('srcset');
    if (set) for (const offer of offers(set)) if (!best || isBetter(offer.width, best.width)) best = offer;
  }
  return best;
}

function isSmallCopy(element: Element, shown: string, best: Offer | null): boolean {
  const width = element.getAttribute('width')?.trim() ?? '';
  const drawn = /^\d{1,4}(?:px)?$/.test(width) ? Number.parseInt(width, 10) : null;
  const stated = statedWidth(shown) ?? (best ? best.width : null);
  return (stated ?? drawn ?? ENOUGH) < ENOUGH || isBlurred(shown) || /thumb|preview|small/i.test(shown);
}

/** The file of a picture that a link around one picture leads to; null where it leads elsewhere. */
function linkedPicture(element: Element, base: string): string | null {
  const link = element.closest('a[href]');
  const href = link?.getAttribute('href') ?? '';
  if (!link || !isPictureFile(href) || link.getElementsByTagName('img').length > 1) return null;
  return webUrl(href, base);
}

interface Offer {
  readonly url: string;
  readonly width: number;
}

function isBetter(width: number, than: number): boolean {
  if (width > WIDEST) return width < than;
  return width > than || than > WIDEST;
}

/** Between two addresses of a `srcset`, some of which hold commas themselves. */
const BETWEEN = /,\s+|(?<=\s[\d.]{1,8}[wx]\s{0,4}),|,(?=https?:|\/)/;

/** A `srcset` as addresses with widths; a density counts as that many times 800 pixels. */
function offers(set: string): Offer[] {
  const found: Offer[] = [];
  for (const part of set.slice(0, 20_000).split(BETWEEN)) {
    const [url, size] = part.trim().split(/\s+/);
    if (!url || isPlaceholder(url)) continue;
    const number = Number.parseFloat(size ?? '1x');
    if (Number.isFinite(number)) found.push({ url, width: size?.endsWith('w') ? number : number * 800 });
  }
  return found;
}
