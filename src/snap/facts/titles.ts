import type { Linked } from './jsonld';
import { first, type Meta } from './meta';

const SEPARATOR = /\s+(?:[|·•»«›–—-]|::|\/\/|\\)\s+|\s?[|»]\s|:\s+(?=[^:]{2,40}$)/g;
const TITLES = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'title',
];

/** What the site calls itself, from what says so outright. */
export function siteName(page: Document, meta: Meta, linked: Linked): string | null {
  const said = first(meta, [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'al:android:app_name',
    'cre',
    'dc.publisher',
  ]);
  const named = said ?? linked.publisher;
  if (named && !URL.canParse(named)) return named;
  return shownSite(page, meta);
}

/** The name that `<title>` has beyond the `og:title`, or its part that is the host's name. */
function shownSite(page: Document, meta: Meta): string | null {
  const whole = fold(page.title);
  const bare = fold(first(meta, ['og:title', 'twitter:title']) ?? '');
  if (bare && whole.startsWith(bare)) {
    const rest = whole.slice(bare.length).replace(/^[\s|·•»–—:-]+/, '');
    if (rest && rest.length < 40 && !/[|»]/.test(rest)) return rest;
  }
  const pieces = whole.split(SEPARATOR);
  const host = hostName(page);
  return (
    (pieces.length > 1 && [pieces.at(-1), pieces[0]].find(piece => piece && isSame(piece, host))) || null
  );
}

/** Headlines that the page claims, most trusted first, each without the site's name, none twice. */
export function titlesOf(page: Document, meta: Meta, linked: Linked, site: string | null): string[] {
  const claimed = [
    linked.headline,
    ...TITLES.map(name => meta.get(name)?.[0] ?? null),
    microdata(page),
    page.title,
  ];
  const sites = [site, linked.publisher, hostName(page)].filter(name => name !== null);
  const found: string[] = [];
  for (const claim of claimed) {
    const title = withoutSite(fold(claim ?? ''), sites);
    if (title && !found.includes(title)) found.push(title);
  }
  return found;
}

/** Takes the site's name off either end of a title, where a separator sets it apart; `sites` are its names. */
export function withoutSite(title: string, sites: readonly string[]): string {
  let rest = title;
  for (let pass = 0; pass < 2; pass += 1) {
    const marks = [...rest.matchAll(SEPARATOR)];
    const last = marks.at(-1);
    const head = marks[0];
    if (last && sites.some(site => isSame(rest.slice(last.index + last[0].length), site)))
      rest = rest.slice(0, last.index);
    else if (head && sites.some(site => isSame(rest.slice(0, head.index), site)))
      rest = rest.slice(head.index + head[0].length);
    else break;
  }
  return rest.trim();
}

function isSame(piece: string, site: string): boolean {
  const [one, other] = [letters(piece), letters(site)];
  if (one.length < 2 || other.length < 2) return false;
  if (one === other) return true;
  // "BBC News" for "BBC", "nytimes" for "The New York Times" is not asked for.
  return (
    Math.min(one.length, other.length) >= 3 &&
    piece.length < 40 &&
    (one.startsWith(other) || other.startsWith(one) || other.endsWith(one))
  );
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\.(?:com|org|net|co\.uk|[a-z]{2})$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** `news.example.co.uk` → `example`. */
function hostName(page: Document): string {
  const host = URL.canParse(page.URL) ? new URL(page.URL).hostname : '';
  const labels = host.replace(/^www\./, '').split('.');
  const cut = labels.length > 2 && /^(?:co|com|org|net|gov|ac|edu)$/.test(labels.at(-2) ?? '') ? 2 : 1;
  return labels.at(-1 - cut) ?? '';
}

function microdata(page: Document): string | null {
  return page.querySelector('[itemtype*="Article"] [itemprop~="headline"]')?.textContent ?? null;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
