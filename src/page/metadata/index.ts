import { attributeOf, native, queryFirst } from '../../html/live';
import { dayFirstIn } from '../../languages/dayFirst';
import type { Metadata } from '../../model';
import { cleanByline } from '../../text/byline';
import { isoDate } from '../../text/iso';
import { areTurned, turnedNames } from '../../text/turned';
import { attempt } from './attempt';
import { type Linked, linkedData, NOTHING } from './jsonld';
import { direction, language } from './language';
import { each, first, fold, type Meta, readMeta } from './meta';
import { NAMES } from './names';
import { siteName, titlesOf } from './titles';
import { viaOf } from './via';

/**
 * What a page says of itself in its head, its JSON-LD and its microdata. Reads the live document. What cannot be read is
 * left out.
 */
export function readMetadata(page: Document): Metadata {
  const url = native(page, 'URL');
  const base = native(page, 'baseURI');
  const meta = attempt<Meta>(() => readMeta(page), new Map());
  const linked = attempt(() => linkedData(page, url), NOTHING);
  const named = attempt(() => siteName(page, meta, linked), null);
  const { titles, site: beside } = attempt(() => titlesOf(page, meta, linked, named), NO_TITLES);
  const site = named ?? beside;
  const canonical = attempt(() => canonicalOf(page, meta, base), null);
  const author = attempt(() => byline(meta, linked), null);
  const shown = author === null ? attempt(() => bylineShown(page), null) : null;
  const lang = attempt(() => language(page, meta, linked.language), null);
  const dayFirst = dayFirstIn(lang);
  return {
    titles,
    dek: attempt(() => dekOf(meta, linked), null),
    byline: author ?? shown,
    bylineGuessed: author === null && shown !== null,
    published: attempt(
      () =>
        isoDate(linked.published ?? '') ??
        dateFrom(meta, NAMES.published, dayFirst) ??
        dateShown(page, 'datePublished', dayFirst),
      null,
    ),
    modified: attempt(
      () =>
        isoDate(linked.modified ?? '') ??
        dateFrom(meta, NAMES.modified, dayFirst) ??
        dateShown(page, 'dateModified', dayFirst),
      null,
    ),
    site,
    via: attempt(() => viaOf(makers(meta, linked, author ?? shown, canonical), url, site), null),
    lang,
    dir: attempt(() => direction(page), null),
    canonical,
    image: attempt(() => web(linked.image ?? first(meta, NAMES.images), base), null),
    body: linked.body,
    paywalled: linked.paywalled,
  };
}

const NO_TITLES = { titles: [], site: null };

function canonicalOf(page: Document, meta: Meta, base: string): string | null {
  return web(
    queryFirst(page, 'link[rel~="canonical" i]')?.getAttribute('href') ?? first(meta, ['og:url']),
    base,
  );
}

function dekOf(meta: Meta, linked: Linked): string | null {
  return fold(linked.description?.replace(/<[^<>]{0,2000}>/g, ' ') ?? '') || first(meta, NAMES.deks);
}

/** Whoever may have made what the page shows, by name or address. */
function makers(
  meta: Meta,
  linked: Linked,
  author: string | null,
  canonical: string | null,
): readonly (string | null)[] {
  return [
    ...(author?.split(', ') ?? []),
    ...linked.sources,
    ...each(meta, NAMES.sources),
    linked.publisher,
    canonical,
  ];
}

function byline(meta: Meta, linked: Linked): string | null {
  if (linked.authors.length > 0) {
    const { authors } = linked;
    const named = cleanByline((areTurned(authors) ? turnedNames(authors) : authors).join(', '));
    if (named) return named;
  }
  for (const name of NAMES.authors) {
    const values = meta.get(name);
    const named = values
      ? cleanByline((isCatalogue(name, values) ? turnedNames(values) : values).join(', '))
      : null;
    if (named) return named;
  }
  return null;
}

/** The first name in the page that its markup calls the author's, whose story it may be. */
function bylineShown(page: Document): string | null {
  const shown = queryFirst(
    page,
    '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], a[rel~="author"]',
  );
  return shown && cleanByline(attributeOf(shown, 'content') ?? native(shown, 'textContent') ?? '');
}

/** Whether authors are named as in a catalogue: a value for each, the family name first. */
function isCatalogue(name: string, values: readonly string[]): boolean {
  return name.startsWith('citation_') || name.startsWith('dc') || areTurned(values);
}

function dateFrom(meta: Meta, names: readonly string[], dayFirst: boolean | null): string | null {
  for (const name of names) {
    const value = meta.get(name)?.[0];
    const found = value ? isoDate(value, dayFirst) : null;
    if (found) return found;
  }
  return null;
}

function dateShown(
  page: Document,
  property: 'datePublished' | 'dateModified',
  dayFirst: boolean | null,
): string | null {
  const published = property === 'datePublished' ? ', time[pubdate]' : '';
  const shown = queryFirst(page, `[itemprop~="${property}"]${published}`);
  if (!shown) return null;
  for (const attribute of ['content', 'datetime', 'title']) {
    const found = isoDate(attributeOf(shown, attribute) ?? '', dayFirst);
    if (found) return found;
  }
  return isoDate(native(shown, 'textContent') ?? '', dayFirst);
}

function web(value: string | null, base: string): string | null {
  if (!value?.trim() || !URL.canParse(value.trim(), base)) return null;
  const url = new URL(value.trim(), base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
