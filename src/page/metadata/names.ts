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

/** Properties of JSON-LD below which another thing is told of than the page's article. */
export const NOT_HERE: ReadonlySet<string> = new Set(
  words(
    'hasPart itemListElement relatedLink isPartOf comment review about mentions breadcrumb author ' +
      'publisher image video',
  ),
);

/** Words before the names of a byline, in lower case. */
export const BY: ReadonlySet<string> = new Set(
  words(
    'by von par por di de av door przez autor autorin autoren autora autores autore auteur auteurs ' +
      'автор 作者 文 記者 کاتب بقلم',
  ),
);

/** Words that may stand before "by". */
export const DONE: ReadonlySet<string> = new Set(words('written posted published story words reported text'));

/** What stands behind them, glued on: when it was written, how to reach them. */
export const BEHIND =
  /\s(?:[|·•–—-]\s|\(|(?:[Ll]ast\s)?(?:[Uu]pdated|[Pp]ublished|[Pp]osted)\b|[Aa]ktualisiert|[Vv]eröffentlicht|[Pp]ublié|\d|(?:on|vom|am)\s(?=\S*\s?\d)|(?:Jan|Feb|M[aä]r|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz])[a-zä]*\.?\s(?=\d)).*$/s;

/** What somebody is and not who, behind a name. */
export const ROLE =
  /^(?:[a-zÀ-ÖØ-öø-ɏЀ-ӿ&/'’-]+\s){0,5}(?:(?:report|edit|correspond|korrespond|writ|journalis|column|contribut|produc|analy|redak|redac|rédac|period|giornal)[a-zÀ-ÖØ-öø-ɏ]*|staff|fellow|professor|director|autor(?:in)?)(?:\s(?:at|of|for|in|on|bei|der|des|für)\s.{2,60})?$/i;

/** Who is nobody: what machines write where a name belongs, and addresses. */
export const NOBODY =
  /^(?:https?:|www\.)|@[\w-]+\.|^(?:admin|administrator|editor|staff|null|undefined|unknown|n\/a)$|^\d+(?:$|[\s.:])/i;
