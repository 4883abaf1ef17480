import type { Metadata } from '../../model';
import { isoDate } from '../../text/iso';
import { cleanByline } from './byline';
import { type Linked, linkedData } from './jsonld';
import { direction, language } from './language';
import { each, first, fold, type Meta, readMeta } from './meta';
import { NAMES } from './names';
import { siteName, titlesOf } from './titles';
import { viaOf } from './via';

/** What a page says of itself in its head, its JSON-LD and its microdata. Reads the live document. */
export function readMetadata(page: Document): Metadata {
  const meta = readMeta(page);
  const linked = linkedData(page, page.URL);
  const named = siteName(page, meta, linked);
  const { titles, site: beside } = titlesOf(page, meta, linked, named);
  const site = named ?? beside;
  const base = page.baseURI;
  const canonical = web(
    page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? first(meta, ['og:url']),
    base,
  );
  const author = byline(page, meta, linked);
  return {
    titles,
    dek: fold(linked.description?.replace(/<[^<>]{0,2000}>/g, ' ') ?? '') || first(meta, NAMES.deks),
    byline: author,
    published:
      isoDate(linked.published ?? '') ?? dateFrom(meta, NAMES.published) ?? dateShown(page, 'datePublished'),
    modified:
      isoDate(linked.modified ?? '') ?? dateFrom(meta, NAMES.modified) ?? dateShown(page, 'dateModified'),
    site,
    via: viaOf(
      [
        ...(author?.split(', ') ?? []),
        ...linked.sources,
        ...each(meta, NAMES.sources),
        linked.publisher,
        canonical,
      ],
      page.URL,
      site,
    ),
    lang: language(page, meta, linked.language),
    dir: direction(page),
    canonical,
    image: web(linked.image ?? first(meta, NAMES.images), base),
    body: linked.body,
    paywalled: linked.paywalled,
  };
}

function byline(page: Document, meta: Meta, linked: Linked): string | null {
  if (linked.authors.length > 0) {
    const named = cleanByline(linked.authors.join(', '));
    if (named) return named;
  }
  for (const name of NAMES.authors) {
    const values = meta.get(name);
    const named = values ? cleanByline(values.join(', ')) : null;
    if (named) return named;
  }
  const shown = page.querySelector(
    '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], a[rel~="author"]',
  );
  return shown && cleanByline(shown.getAttribute('content') ?? shown.textContent ?? '');
}

function dateFrom(meta: Meta, names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name)?.[0];
    const found = value ? isoDate(value) : null;
    if (found) return found;
  }
  return null;
}

function dateShown(page: Document, property: 'datePublished' | 'dateModified'): string | null {
  const published = property === 'datePublished' ? ', time[pubdate]' : '';
  const shown = page.querySelector(`[itemprop~="${property}"]${published}`);
  return (
    shown &&
    isoDate(shown.getAttribute('content') ?? shown.getAttribute('datetime') ?? shown.textContent ?? '')
  );
}

function web(value: string | null, base: string): string | null {
  if (!value?.trim() || !URL.canParse(value.trim(), base)) return null;
  const url = new URL(value.trim(), base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
