const words = (text: string): readonly string[] => text.split(' ');

/** Names of meta elements, the most trusted first, by what they tell. In lower case. */
export const NAMES = {
  published: words(
    'article:published_time og:article:published_time parsely-pub-date citation_publication_date ' +
      'citation_online_date dc.date.issued dcterms.issued dcterms.created dc.date dcterms.date ' +
      'sailthru.date cxenseparse:recs:publishtime datepublished publish_date publish-date ' +
      'publication_date pubdate date og:pubdate',
  ),
  modified: words(
    'article:modified_time og:updated_time og:article:modified_time dc.date.modified ' +
      'dcterms.modified datemodified last-modified lastmod',
  ),
  authors: words(
    'parsely-author citation_author dc.creator dcterms.creator sailthru.author cxenseparse:author ' +
      'author byl article:author og:article:author twitter:creator:name',
  ),
  deks: words('og:description twitter:description description dc.description'),
  titles: words(
    'og:title twitter:title parsely-title sailthru.title dc.title dcterms.title citation_title title',
  ),
  sites: words(
    'og:site_name application-name apple-mobile-web-app-title al:android:app_name cre dc.publisher',
  ),
  images: words('og:image:secure_url og:image og:image:url twitter:image twitter:image:src'),
  languages: words('og:locale content-language dc.language dcterms.language language'),
  sources: words('original-source syndication-source'),
} as const;

/** Properties of JSON-LD below which another thing is described than the page's article. */
export const NOT_HERE: ReadonlySet<string> = new Set(
  words(
    'hasPart itemListElement relatedLink isPartOf comment review about mentions breadcrumb author ' +
      'publisher image video',
  ),
);
