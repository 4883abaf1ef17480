import type { Facts } from '../../model';
import { isoDate } from '../../text/iso';
import { cleanByline } from './byline';
import { type Linked, linkedData } from './jsonld';
import { direction, language } from './language';
import { first, type Meta, readMeta } from './meta';
import { siteName, titlesOf } from './titles';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'citation_publication_date',
  'citation_online_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'datepublished',
  'publish_date',
  'publish-date',
  'publication_date',
  'pubdate',
  'date',
  'og:pubdate',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'dc.date.modified',
  'dcterms.modified',
  'datemodified',
  'last-modified',
  'lastmod',
];
const AUTHORS = [
  'parsely-author',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'cxenseparse:author',
  'author',
  'byl',
  'article:author',
  'og:article:author',
  'twitter:creator:name',
];
const DEKS = ['og:description', 'twitter:description', 'description', 'dc.description'];

/** What a page says of itself in its head, its JSON-LD and its microdata. Reads the live document. */
export function readFacts(page: Document): Facts {
  const meta = readMeta(page);
  const linked = linkedData(page, page.URL);
  const site = siteName(page, meta, linked);
  const base = page.baseURI;
  return {
    titles: titlesOf(page, meta, linked, site),
    dek: textOf(linked.description) ?? first(meta, DEKS),
    byline: byline(page, meta, linked),
    published: date(linked.published) ?? dateFrom(meta, PUBLISHED) ?? dateShown(page, 'datePublished'),
    modified: date(linked.modified) ?? dateFrom(meta, MODIFIED) ?? dateShown(page, 'dateModified'),
    site,
    lang: language(page, meta, linked.language),
    dir: direction(page),
    canonical: web(
      page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? first(meta, ['og:url']),
      base,
    ),
    image: web(
      linked.image ??
        first(meta, [
          'og:image:secure_url',
          'og:image',
          'og:image:url',
          'twitter:image',
          'twitter:image:src',
        ]),
      base,
    ),
    body: linked.body,
    paywalled: linked.paywalled,
  };
}

function textOf(value: string | null): string | null {
  return (
    value
      ?.replace(/<[^<>]{0,2000}>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}

function byline(page: Document, meta: Meta, linked: Linked): string | null {
  if (linked.authors.length > 0) {
    const named = cleanByline(linked.authors.join(', '));
    if (named) return named;
  }
  for (const name of AUTHORS) {
    const named = cleanByline((meta.get(name) ?? []).join(', '));
    if (named) return named;
  }
  const shown = page.querySelector(
    '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], a[rel~="author"]',
  );
  return cleanByline(shown?.getAttribute('content') ?? shown?.textContent ?? '');
}

function date(value: string | null): string | null {
  return value === null ? null : isoDate(value);
}

function dateFrom(meta: Meta, names: readonly string[]): string | null {
  for (const name of names) {
    const found = date(meta.get(name)?.[0] ?? null);
    if (found) return found;
  }
  return null;
}

function dateShown(page: Document, property: 'datePublished' | 'dateModified'): string | null {
  const published = property === 'datePublished' ? ', time[pubdate]' : '';
  const shown = page.querySelector(`[itemprop~="${property}"]${published}`);
  return date(
    shown?.getAttribute('content') ?? shown?.getAttribute('datetime') ?? shown?.textContent ?? null,
  );
}

function web(value: string | null, base: string): string | null {
  if (!value?.trim() || !URL.canParse(value.trim(), base)) return null;
  const url = new URL(value.trim(), base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
