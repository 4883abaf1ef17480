import { native, queryAll, queryFirst } from '../../html/live';
import { hostName, isSame } from '../../text/sites';
import type { Linked } from './jsonld';
import { each, first, fold, type Meta } from './meta';
import { NAMES } from './names';
import { filled, headingIn, isOneOf, SEPARATOR, siteBeside } from './pieces';

/** What the site calls itself, from what says so outright. */
export function siteName(page: Document, meta: Meta, linked: Linked): string | null {
  const named = first(meta, NAMES.sites) ?? linked.publisher;
  const host = hostName(native(page, 'URL'));
  return named && !URL.canParse(named) ? withoutSlogan(named, host) : shownSite(page, meta, host);
}

/** A site's name without what it says of itself beside it, where the host tells which of the two is the name. */
function withoutSlogan(name: string, host: string): string {
  const pieces = name.split(SEPARATOR);
  if (pieces.length < 2) return name;
  return pieces.find(piece => piece.length >= 3 && isSame(piece, host)) ?? name;
}

/** The name that `<title>` has beyond the headline, or its part that is the host's name. */
function shownSite(page: Document, meta: Meta, host: string): string | null {
  const whole = claimed(native(page, 'title'));
  const headlines = [first(meta, ['og:title', 'twitter:title']), ...headingsOf(page)];
  for (const headline of headlines) {
    const name = headline && siteBeside(whole, claimed(headline), [host]);
    if (name) return name;
  }
  const pieces = whole.split(SEPARATOR);
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
  const whole = native(page, 'title');
  const known = new Set<string>();
  const titles = new Set<string>();
  let taken: string | null = null;
  for (const said of [linked.headline, ...each(meta, NAMES.titles), microdata(page), whole]) {
    const claim = claimed(said);
    if (claim === '' || known.has(claim)) continue;
    known.add(claim);
    // What a page calls its window names the site and its parts, too; a heading tells where the headline ends.
    const heading = said === whole ? headingIn(claim, headingsOf(page), sites) : null;
    const title = heading ?? withoutSite(claim, sites);
    if (title) titles.add(title);
    if (title.length < claim.length) taken ??= siteBeside(claim, title, sites);
  }
  return { titles: [...titles], site: taken };
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

function microdata(page: Document): string | null {
  const shown = queryFirst(page, '[itemtype*="Article"] [itemprop~="headline"]');
  return shown && native(shown, 'textContent');
}

/** So many headings are looked at: the article's stands among the first. */
const MOST_HEADINGS = 40;

function headingsOf(page: Document): string[] {
  const texts: string[] = [];
  for (const heading of queryAll(page, 'h1, h2, h3')) {
    if (texts.length >= MOST_HEADINGS) break;
    texts.push(claimed(heading.textContent));
  }
  return texts.filter(text => text.length > 3);
}

/** No headline is longer. What is cut off may be anything, and patterns that look at ends would take long for it. */
const LONGEST = 2000;
/** A sign for a link to the place itself. */
const LINK_SIGN = /\s?[¶§🔗]\s?$|\s#$/u;

/** What is claimed to be a headline, in one line. */
function claimed(text: string | null | undefined): string {
  return filled(fold((text ?? '').slice(0, LONGEST))).replace(LINK_SIGN, '');
}
