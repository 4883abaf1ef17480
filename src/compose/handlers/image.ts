import { foldSpace } from '../../html/space';
import { webUrl } from '../../html/url';
import type { Image } from '../../model';
import { card } from '../embed/card';
import { providerOf } from '../embed/providers';
import { isBesideFormula, texOfPicture } from '../formula/picture';
import type { InlineHandler } from '../writer';

const WIDEST = 1600;
const SMALL = 48;

/** `<img>`: a figure of its own; a picture of a sign (an emoji) its letters; nothing when it has no address. */
export const image: InlineHandler = (element, writer) => {
  const width = sizeOf(element, 'width');
  const height = sizeOf(element, 'height');
  const alt = foldSpace(element.getAttribute('alt') ?? '');
  // The class of all such signs is costly: only short names with a letter beyond Latin are asked.
  const isEmoji = alt.length <= 12 && /[^\0-\u1fff]|[©®]/.test(alt) && /\p{Extended_Pictographic}/u.test(alt);
  const isSmall = (width !== null && width <= SMALL) || (height !== null && height <= SMALL);
  if (isBesideFormula(element)) return;
  const tex = texOfPicture(element);
  if (tex) {
    writer.marked({ type: 'math', tree: null, tex }, () => writer.letters(tex));
    return;
  }
  if (isEmoji && (isSmall || /emoji/i.test(element.className) || !writer.atLineStart)) {
    writer.letters(alt);
    return;
  }
  const url = isSmall ? null : addressOf(element, writer.base);
  if (!url) return;
  // The still of a video stands for its player.
  const known = url.includes('/vi') ? providerOf(url) : null;
  if (known) {
    writer.add({ ...card(known.kind, known.name, known.url), title: alt || null });
    return;
  }
  const place = writer.pictureAt(element, url);
  if (!place) return;
  const picture: Image = { alt, width, height, ...place };
  writer.add({ type: 'figure', images: [picture], caption: null, credit: null });
};

function sizeOf(element: Element, name: 'width' | 'height'): number | null {
  const value = element.getAttribute(name)?.trim() ?? '';
  return /^\d{1,5}(?:px)?$/.test(value) ? Number.parseInt(value, 10) : null;
}

/** The picture that suits a page of text: the widest up to `WIDEST` pixels, else the narrowest beyond, else `src`. */
function addressOf(element: Element, base: string): string | null {
  const parent = element.parentElement;
  const sets = parent?.localName === 'picture' ? [...parent.querySelectorAll('source[srcset]')] : [];
  let best: Offer | null = null;
  for (const one of [element, ...sets]) {
    const set = one.getAttribute('srcset');
    if (set) for (const offer of offers(set)) if (!best || isBetter(offer.width, best.width)) best = offer;
  }
  const source = webUrl(element.getAttribute('src'), base);
  return best && (best.width >= 400 || !source) ? (webUrl(best.url, base) ?? source) : source;
}

interface Offer {
  readonly url: string;
  readonly width: number;
}

function isBetter(width: number, than: number): boolean {
  if (width > WIDEST) return width < than;
  return width > than || than > WIDEST;
}

/** A `srcset` as addresses with widths; a density counts as that many times 800 pixels. */
function offers(set: string): Offer[] {
  const found: Offer[] = [];
  for (const part of set.slice(0, 20_000).split(/,\s+|,(?=https?:|\/)/)) {
    const [url, size] = part.trim().split(/\s+/);
    if (!url || url.startsWith('data:')) continue;
    const number = Number.parseFloat(size ?? '1x');
    if (Number.isFinite(number)) found.push({ url, width: size?.endsWith('w') ? number : number * 800 });
  }
  return found;
}
