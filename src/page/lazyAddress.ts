import { isBlurred, isPictureFile, isPlaceholder, statedWidth } from '../html/pictureAddress';

/** Attributes in which pages keep a picture's address until a script loads it, the usual ones first. */
const SOURCES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-url',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-img-src',
  'data-src-large',
  'data-echo',
  'data-actualsrc',
  'data-orig-src',
];
const SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-src-set'];

/** Attributes that hold no address of the picture itself. */
const OTHERS =
  /^(?:src|srcset|sizes|href|alt|title|class|id|style|width|height|loading|decoding|crossorigin|referrerpolicy|usemap|item\w+|role|longdesc|name|on\w+|aria-[\w-]+)$|link|page|share|avatar|author|caption|credit/i;
/** Names of attributes that may hold an address without the ending of a picture's file. */
const NAMES = /src|im(?:age|g)|pic|photo|lazy|load|orig|full|large|media|url/i;
const LARGE = /full|large|orig|hi-?res|zoom|max|big/i;
const SMALL = /thumb|small|low|tiny|preview|blur|mini|lqip/i;
/** Addresses with their widths or densities. */
const IS_SET = /^\s{0,40}[^\s,{[<]{1,2000}\s{1,40}\d{1,5}(?:\.\d{1,3})?[wx]\s{0,40}(?:,|$)/;
const LONGEST = 4000;
/** So wide a picture is asked for whose address leaves that open. */
const ASKED = 1080;

/** The `srcset` that an `<img>` or `<source>` keeps for a script; null where it keeps none. */
export function lazySet(element: Element): string | null {
  const usual = SETS.map(name => keptIn(element, name)).find(value => value !== null);
  if (usual) return usual;
  for (const { name, value } of element.attributes)
    if (!OTHERS.test(name) && IS_SET.test(value) && !isPlaceholder(value)) return value;
  return null;
}

/** The address that one of the usual attributes keeps for a script; null where none does. */
export function lazySource(element: Element): string | null {
  return SOURCES.map(name => keptIn(element, name)).find(value => value !== null) ?? null;
}

/** An address of a picture in any attribute, the best of several; null where there is none. */
export function anyAddress(element: Element): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { name, value } of element.attributes) {
    if (OTHERS.test(name) || value.length > LONGEST) continue;
    for (const address of addressesIn(name, value)) {
      const score = scoreOf(name, address);
      if (score <= most) continue;
      [best, most] = [address, score];
    }
  }
  return best;
}

function keptIn(element: Element, name: string): string | null {
  const value = element.getAttribute(name)?.trim();
  if (!value || !/^[^\s{[<]/.test(value) || isPlaceholder(value)) return null;
  return value.replace(/\{w(?:idth)?\}/g, String(ASKED));
}

/** The one address that a value is, or those of files in a list of any notation. */
function addressesIn(name: string, value: string): string[] {
  const one = value.trim();
  if (/^[^\s{[<"'|,]+$/.test(one)) {
    const isAddress = isPictureFile(one) || (NAMES.test(name) && /^(?:https?:)?\/\/?[^/]/.test(one));
    return isAddress && !isPlaceholder(one) ? [one] : [];
  }
  const parts = one.replace(/\\\//g, '/').split(/[\s"'<>()[\]{}|;]+|,(?=\s|https?:|\/|$)/);
  return parts.filter(part => part.includes('/') && isPictureFile(part) && !isPlaceholder(part));
}

function scoreOf(name: string, address: string): number {
  if (isBlurred(address)) return 1;
  const width = Math.min(statedWidth(address) ?? 0, 2000) / 1000;
  return 10 + width + (LARGE.test(name) ? 3 : 0) - (SMALL.test(name) ? 3 : 0) + (/src/.test(name) ? 1 : 0);
}
