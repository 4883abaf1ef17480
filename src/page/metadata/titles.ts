import { native, queryFirst } from '../../html/live';
import { hostName, isSame } from '../../text/sites';
import type { Linked } from './jsonld';
import { each, first, fold, type Meta } from './meta';
import { NAMES } from './names';

const SEPARATOR = /\s+(?:[|·•»«›–—-]|::|\/\/|\\)\s+|\s?[|»]\s|:\s+(?=[^:]{2,40}$)/g;

/** What the site calls itself, from what says so outright. */
export function siteName(page: Document, meta: Meta, linked: Linked): string | null {
  const named = first(meta, NAMES.sites) ?? linked.publisher;
  if (named && !URL.canParse(named)) return named;
  return shownSite(page, meta);
}

/** The name that `<title>` has beyond the headline, or its part that is the host's name. */
function shownSite(page: Document, meta: Meta): string | null {
  const whole = claimed(native(page, 'title'));
  const headlines = [first(meta, ['og:title', 'twitter:title']), queryFirst(page, 'h1')?.textContent];
  for (const headline of headlines) {
    const bare = claimed(headline);
    if (bare === '' || !whole.startsWith(bare)) continue;
    const name = /^\s?[|·•»–—:-]+\s([^|»]{1,39})$/.exec(whole.slice(bare.length))?.[1];
    if (name && name.length < bare.length) return name;
  }
  const pieces = whole.split(SEPARATOR);
  const host = hostName(native(page, 'URL'));
  return (
    (pieces.length > 1 && [pieces.at(-1), pieces[0]].find(piece => piece && isSame(piece, host))) || null
  );
}

/** Headlines that a page claims, and the site's name as it stood beside one. */
interface Titles {
  /** The most trusted first, each without the site's name, none twice. */
  readonly titles: readonly string[];
  readonly site: string | null;
}

/** The headlines that the page claims, by what knows them best. */
export function titlesOf(page: Document, meta: Meta, linked: Linked, site: string | null): Titles {
  const sites = [site ?? '', linked.publisher ?? '', hostName(native(page, 'URL'))];
  const known = new Set<string>();
  const titles = new Set<string>();
  let taken: string | null = null;
  for (const said of [linked.headline, ...each(meta, NAMES.titles), microdata(page), native(page, 'title')]) {
    const claim = claimed(said);
    if (claim === '' || known.has(claim)) continue;
    known.add(claim);
    const title = withoutSite(claim, sites);
    if (title) titles.add(title);
    if (title.length < claim.length) taken ??= besides(claim, title);
  }
  return { titles: [...titles], site: taken };
}

function besides(claim: string, title: string): string {
  return claim.replace(title, '').replace(/^[\s|·•»«›–—:/\\-]+|[\s|·•»«›–—:/\\-]+$/g, '');
}

/** Takes the site's name off either end of a title, where a separator sets it apart; `sites` are its names. */
export function withoutSite(title: string, sites: readonly string[]): string {
  let rest = title;
  for (let pass = 0; pass < 2; pass += 1) {
    const marks = [...rest.matchAll(SEPARATOR)];
    const last = marks.at(-1);
    const head = marks[0];
    if (last && isOneOf(rest.slice(last.index + last[0].length), sites)) rest = rest.slice(0, last.index);
    else if (head && isOneOf(rest.slice(0, head.index), sites))
      rest = rest.slice(head.index + head[0].length);
    else break;
  }
  return rest.trim();
}

function isOneOf(piece: string, sites: readonly string[]): boolean {
  for (const site of sites) if (isSame(piece, site)) return true;
  return false;
}

function microdata(page: Document): string | null {
  const shown = queryFirst(page, '[itemtype*="Article"] [itemprop~="headline"]');
  return shown && native(shown, 'textContent');
}

/** No headline is longer. What is cut off may be anything, and patterns that look at ends would take long for it. */
const LONGEST = 2000;

/** What is claimed to be a headline, in one line. */
function claimed(text: string | null | undefined): string {
  return fold((text ?? '').slice(0, LONGEST));
}
