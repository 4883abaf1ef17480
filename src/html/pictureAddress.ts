/** What the address of a picture tells: which picture it is, how wide, and whether it only holds the place. */

const FILE = /\.(?:jpe?g|jfif|png|webp|avif|gif|svg|bmp|tiff?)$/i;

/** Whether an address ends like the file of a picture; what it asks for behind that is no matter. */
export function isPictureFile(address: string): boolean {
  return FILE.test(address.split(/[?#!]/, 1)[0] ?? '');
}

/** Letters of an address that are looked at. */
const LONGEST = 4000;

/** What an address asks of a picture without asking for another: its size, its shape, its format, how well it is drawn. */
const DISPLAY =
  /^(?:w|h|wid|hei|width|height|im_?width|im_?height|(?:max|min)-?(?:w|h|width|height)|size|sizes|sz|scale|zoom|dpr|q|qlt|quality|crop\w*|fit|fill|resize\w*|rect|trim|bg|auto|fm|fmt|format|ext|strip|ssl|blur\w*|sharp\w*|usm|op|interpolation|downsize|output-?\w*|compress|optimi[sz]e|webp|progressive|lossless|frame|precrop|impolicy|imformat)$/i;
/** What it says of its own delivery, where it is a file. */
const DELIVERY =
  /^(?:s|sig|signature|token|hash|h?mac|itok|v|ver|version|t|ts|time|rev|cb|cache\w*|expires?|policy|key-pair-id|x-amz-\w+|ix\w*|utm_\w+|_)$/i;

/** Names that many pictures have. */
const COMMON =
  /^(?:image|img|pic|picture|photo|original|default|download|unnamed|untitled|thumb|thumbnail|preview|header|banner|figure|slide|full|large|medium|small|main|hero|cover|index|render|sheet|view|show)[-_]?\d{0,2}$/i;

/** Widths in which pictures are served; other numbers at the end of a name count the pictures. */
const WIDTHS =
  '150|160|180|200|240|250|300|320|360|375|400|414|450|480|500|540|560|600|620|640|660|680|700|720|750|768|780|800|820|850|860|900|940|960|970|980|1000|1024|1050|1080|1100|1140|1200|1240|1280|1300|1366|1400|1440|1500|1536|1600|1680|1800|1920|2000|2048|2400|2560|3000|3840|4000|4096';
const SIZE_AT_END = new RegExp(
  String.raw`[-_@.](?:\d{2,4}x\d{0,4}|x\d{2,4}|\d{3,4}w|(?:${WIDTHS})|\d{2,4}px|w\d{2,4}|[123]x|scaled|large|medium|small|thumb(?:nail)?|crop|blur(?:red)?|lqip|tiny|preview|low-?res|full|original|hd)$`,
  'i',
);
const SIZE_BEHIND = /=[swh]\d{1,4}(?:-[a-z\d]{1,5}){0,6}$/;
const SIZE_IN_FRONT = /^\d{2,4}px-/;
/** Parts of a path that say a size, or how the picture is to be drawn. */
const SIZE_IN_PATH =
  /\/(?:(?:max|fit|resize|width|height|w|h|size)\/\d{1,4}(?:\/\d{1,4})?|\d{1,4}x\d{0,4}|[swh]\d{2,4}(?:-[a-z]\d{0,4}){0,4}|(?:[a-z]{1,10}[_=:-][\w.%-]{1,12}[,&;])*(?:w|h|width|height|rs|q|quality|c|f|e|blur)[_=:-][\w.:%-]{1,20}(?:[,&;][a-z]{1,10}[_=:-][\w.%-]{1,12})*|(?:thumb(?:nail)?s?|preview|tiny|small|medium|large|full|original|lqip|blur(?:red)?))(?=\/)/gi;

/**
 * Which picture an absolute address shows, whatever its size: `…/harbour-1024x576.jpg?w=800` → `harbour`; the path where
 * little else is left. What it asks for in its query counts, but for size, shape and format; an address that is asked of a
 * proxy counts in the proxy's place.
 */
export function pictureKey(url: string): string {
  const { pathname, search } = new URL(innermost(url).slice(0, LONGEST));
  const isFile = FILE.test(pathname);
  const name = pathname.split('/').filter(Boolean).at(-1) ?? pathname;
  const bare = bareName(name);
  const asked = askedIn(search)
    .filter(([key]) => !DISPLAY.test(key) && !(isFile && DELIVERY.test(key)))
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join('&');
  const isOwn = bare.length >= 6 && !COMMON.test(bare);
  const path = isOwn ? bare : pathname.replace(SIZE_IN_PATH, '').replace(name, bare);
  return `${path.toLowerCase()}${asked && `?${asked}`}`;
}

function bareName(name: string): string {
  const stem = name
    .replace(/\.\w{2,5}$/, '')
    .replace(SIZE_BEHIND, '')
    .replace(SIZE_IN_FRONT, '');
  const bare = stem.replace(SIZE_AT_END, '').replace(SIZE_AT_END, '');
  return bare || stem;
}

/** The address of the file that a proxy of pictures is asked for; any other address as it is. */
function innermost(url: string): string {
  const { search, pathname } = new URL(url);
  const values = askedIn(search).map(([, value]) => value);
  for (const value of [...values, decoded(pathname.split('/').at(-1) ?? '')]) {
    if (!value.includes('/') || !isPictureFile(value) || !URL.canParse(value, url)) continue;
    return new URL(value, url).href;
  }
  return url;
}

/**
 * The names and values of a query, in its order. By hand: Firefox lets no content script walk through a page's
 * `searchParams`.
 */
function askedIn(search: string): (readonly [name: string, value: string])[] {
  const parts = search.slice(1).replaceAll('+', ' ').split('&');
  return parts.flatMap(part => {
    const [name = '', ...value] = part.split('=');
    return name === '' ? [] : [[decoded(name), decoded(value.join('='))] as const];
  });
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const WIDTH = new RegExp(
  String.raw`(?:[?&](?:w|wid|width|im_?width|max-?w(?:idth)?)=|[?&](?:resize|fit|crop|size)=|/(?:max|fit|resize|width|w|size)/|[/,&;](?:w|width)[_=:-]|[/=][sw](?=\d{2,4}[-/])|=[sw](?=\d{2,4}(?:-|$))|/(?=\d{1,4}x\d{0,4}/)|/(?=\d{2,4}px-)|[-_@](?=\d{1,4}x\d{1,4}\.\w{2,5}(?:$|\?))|[-_@](?=\d{1,4}w\.\w{2,5}(?:$|\?))|[-_@](?=(?:${WIDTHS})\.\w{2,5}(?:$|\?)))(\d{1,4})`,
  'i',
);

/** How wide a picture is by its address, in pixels; null where that says nothing. */
export function statedWidth(address: string): number | null {
  const found = WIDTH.exec(address.slice(0, 2000));
  return found?.[1] ? Number(found[1]) : null;
}

const NO_PICTURE =
  /^(?:data:|about:|blob:|javascript:|#|$)|(?:blank|spacer|placeholder|pixel|transparent|lazy|loading|loader|grey|gr[ae]y|empty|dummy|1x1)[\w-]{0,12}\.(?:gif|png|svg|jpe?g|webp)/i;

/** Whether an address, as an attribute gives it, shows nothing but that a picture is to come. */
export function isPlaceholder(address: string | null): boolean {
  return NO_PICTURE.test(address?.trim() ?? '');
}

const BLURRED =
  /(?:^|[/?&,_.=:;-])(?:e_)?(?:blur(?:red|ry|hash)?|lqip|placeholder|tiny)(?:[/&,_.=:;-]|\d|$)/i;
/** Pixels. A picture to be looked at is never so narrow. */
const NARROW = 100;

/** Whether an address shows a picture too small or too blurred to be looked at. */
export function isBlurred(address: string): boolean {
  const width = statedWidth(address);
  return (width !== null && width > 0 && width <= NARROW) || BLURRED.test(address);
}

/** Whether one absolute address shows a smaller or more blurred copy of what another shows. */
export function isLesserCopy(url: string, than: string): boolean {
  if (url === than || pictureKey(url) !== pictureKey(than)) return false;
  if (isBlurred(url) !== isBlurred(than)) return isBlurred(url);
  const [width, other] = [statedWidth(url), statedWidth(than)];
  return width !== null && other !== null && width < other;
}
