import { queryAll } from '../../html/live';
import { type Data, isData, listOf, parseLoosely, stringOf } from './json';
import { NOT_HERE } from './names';

/** What a page's JSON-LD says of the article on it. Unknown is null. */
export interface Linked {
  readonly headline: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  /** Names and addresses of what the article was taken from, as the page says. */
  readonly sources: readonly string[];
  readonly language: string | null;
  readonly image: string | null;
  readonly body: string | null;
  readonly paywalled: boolean;
}

const ARTICLE =
  /^(?:\w{0,30}(?:Article|Posting|BlogPost)|Report|Recipe|Review|HowTo|QAPage|Question|Book|Chapter|CreativeWork)$/;
const PAGE = /^(?:\w{0,20}Page)$/;
const SITE = /^WebSite$/;
/** So many objects of a script count. */
const MOST_NODES = 2000;

/** What a page without JSON-LD says in it. */
export const NOTHING: Linked = {
  headline: null,
  description: null,
  authors: [],
  published: null,
  modified: null,
  publisher: null,
  sources: [],
  language: null,
  image: null,
  body: null,
  paywalled: false,
};

/** The scripts of a page that hold JSON-LD, each as it stands. */
export function linkedDataOf(page: Document): string[] {
  const scripts = Array.from(queryAll(page, 'script[type="application/ld+json" i]'));
  return scripts.map(({ textContent }) => textContent ?? '');
}

/**
 * Reads the page's JSON-LD (https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents) in the shapes that
 * occur: one object, arrays, `@graph`, several scripts, references by `@id`, broken JSON. Of several articles the one
 * that names this page's address is taken, else the first.
 */
export function linkedData(page: Document, url: string): Linked {
  const nodes: Data[] = [];
  for (const script of linkedDataOf(page)) collect(parseLoosely(script), nodes, nodes.length + MOST_NODES);
  if (nodes.length === 0) return NOTHING;
  const byId = new Map<string, Data>();
  const articles: Data[] = [];
  let paywalled = false;
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1) byId.set(id, node);
    if (isOf(node, ARTICLE) && (node['headline'] ?? node['name'] ?? node['articleBody']) !== undefined)
      articles.push(node);
    paywalled ||= String(node['isAccessibleForFree']).toLowerCase() === 'false';
  }
  const article = (articles.length > 1 && articles.find(node => isHere(node, url))) || (articles[0] ?? null);
  const whole = article ?? nodes.find(node => isOf(node, PAGE)) ?? {};
  return {
    headline: stringOf(article?.['headline']) ?? stringOf(article?.['name']),
    description: stringOf(article?.['description']),
    authors: namesOf(listOf(whole['author'] ?? whole['creator']), byId),
    published: stringOf(whole['datePublished']) ?? stringOf(whole['dateCreated']),
    modified: stringOf(whole['dateModified']),
    publisher:
      nameOf(resolved(listOf(whole['publisher'])[0], byId)) ?? nameOf(nodes.find(node => isOf(node, SITE))),
    sources: [
      ...sourceOf(resolved(listOf(whole['isBasedOn'])[0], byId)),
      ...sourceOf(resolved(listOf(whole['sourceOrganization'])[0], byId)),
      ...sourceOf(resolved(listOf(whole['provider'])[0], byId)),
    ],
    language: stringOf(whole['inLanguage']),
    image: imageOf(resolved(listOf(whole['image'] ?? whole['thumbnailUrl'])[0], byId)),
    body: plain(stringOf(article?.['articleBody'])),
    paywalled,
  };
}

/** What a value stands for: nodes refer to each other by `@id`. */
function resolved(value: unknown, byId: ReadonlyMap<string, Data>): unknown {
  return isData(value) && typeof value['@id'] === 'string' ? (byId.get(value['@id']) ?? value) : value;
}

function namesOf(values: readonly unknown[], byId: ReadonlyMap<string, Data>): string[] {
  const names: string[] = [];
  for (const value of values) {
    const name = nameOf(resolved(value, byId));
    if (name) names.push(name);
  }
  return names;
}

/** The objects of a value, outer before inner and in the order of the source. A stack: pages may nest them without end. */
function collect(from: unknown, nodes: Data[], most: number): void {
  const left: unknown[] = [from];
  while (left.length > 0 && nodes.length < most) {
    const value = left.pop();
    if (isData(value)) nodes.push(value);
    const inner = Array.isArray(value) ? value : isData(value) ? innerOf(value) : [];
    for (let at = inner.length - 1; at >= 0; at--) left.push(inner[at]);
  }
}

function innerOf(value: Data): unknown[] {
  return Object.keys(value).flatMap(key => {
    const inner = value[key];
    return typeof inner === 'object' && inner !== null && !NOT_HERE.has(key) ? [inner] : [];
  });
}

function isOf(node: Data, type: RegExp): boolean {
  for (const name of listOf(node['@type']))
    if (typeof name === 'string' && type.test(name.slice(name.lastIndexOf('/') + 1))) return true;
  return false;
}

function isHere(node: Data, url: string): boolean {
  const main = listOf(node['mainEntityOfPage'])[0];
  const named = [
    stringOf(node['url']),
    stringOf(node['@id']),
    stringOf(main),
    isData(main) ? stringOf(main['@id']) : null,
  ];
  return named.some(name => name !== null && samePage(name, url));
}

function samePage(name: string, url: string): boolean {
  if (!URL.canParse(name, url)) return false;
  const [one, other] = [new URL(name, url), new URL(url)];
  return one.host === other.host && one.pathname.replace(/\/$/, '') === other.pathname.replace(/\/$/, '');
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return stringOf(value);
  return isData(value) ? (stringOf(value['name']) ?? stringOf(value['alternateName'])) : null;
}

/** Who made what an article is based on, or where it stands. */
function sourceOf(value: unknown): readonly string[] {
  const name = nameOf(value);
  if (!isData(value)) return name ? [name] : [];
  const maker = listOf(value['publisher'] ?? value['sourceOrganization'])[0];
  return [nameOf(maker), stringOf(value['url']), name].filter(each => each !== null);
}

function imageOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return isData(value)
    ? (stringOf(value['url']) ?? stringOf(value['contentUrl']) ?? stringOf(value['@id']))
    : null;
}

function plain(text: string | null): string | null {
  if (!text?.includes('<')) return text;
  const bare = text
    .replace(/<(?:br|\/p|\/div)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<[a-z/!][^<>]{0,2000}>/gi, '');
  return bare.trim() || null;
}
