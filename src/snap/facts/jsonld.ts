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
  /** Names and addresses of what the article was taken from, as it is told. */
  readonly sources: readonly string[];
  readonly language: string | null;
  readonly image: string | null;
  readonly body: string | null;
  readonly paywalled: boolean;
}

const ARTICLE =
  /^(?:\w{0,30}(?:Article|Posting|BlogPost)|Report|Recipe|Review|HowTo|QAPage|Question|Book|Chapter|CreativeWork)$/;
const PAGE = /^(?:\w{0,20}Page)$/;
const MOST_NODES = 2000;

/**
 * Reads the page's JSON-LD (https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents) in the shapes that
 * occur: one object, arrays, `@graph`, several scripts, references by `@id`, broken JSON. Of several articles the one
 * that names this page's address is taken, else the first.
 */
export function linkedData(page: Document, url: string): Linked {
  const nodes: Data[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    collect(parseLoosely(script.textContent ?? ''), nodes);
  }
  const byId = new Map<string, Data>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1) byId.set(id, node);
  }
  const resolve = (value: unknown): unknown =>
    isData(value) && typeof value['@id'] === 'string' ? (byId.get(value['@id']) ?? value) : value;
  const articles = nodes.filter(
    node => isOf(node, ARTICLE) && (node['headline'] ?? node['name'] ?? node['articleBody']) !== undefined,
  );
  const article = (articles.length > 1 && articles.find(node => isHere(node, url))) || (articles[0] ?? null);
  const whole = article ?? nodes.find(node => isOf(node, PAGE)) ?? {};
  const site = nodes.find(node => isOf(node, /^WebSite$/));
  return {
    headline: article ? (stringOf(article['headline']) ?? stringOf(article['name'])) : null,
    description: article ? stringOf(article['description']) : null,
    authors: listOf(whole['author'] ?? whole['creator']).flatMap(value => nameOf(resolve(value)) ?? []),
    published: stringOf(whole['datePublished']) ?? stringOf(whole['dateCreated']),
    modified: stringOf(whole['dateModified']),
    publisher: nameOf(resolve(listOf(whole['publisher'])[0])) ?? (site ? nameOf(site) : null),
    sources: ['isBasedOn', 'sourceOrganization', 'provider'].flatMap(key =>
      sourceOf(resolve(listOf(whole[key])[0])),
    ),
    language: stringOf(whole['inLanguage']),
    image: imageOf(resolve(listOf(whole['image'] ?? whole['thumbnailUrl'])[0])),
    body: plain(article ? stringOf(article['articleBody']) : null),
    paywalled: nodes.some(node => String(node['isAccessibleForFree']).toLowerCase() === 'false'),
  };
}

function collect(value: unknown, nodes: Data[]): void {
  if (nodes.length >= MOST_NODES) return;
  if (Array.isArray(value)) for (const one of value) collect(one, nodes);
  if (!isData(value)) return;
  nodes.push(value);
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object' && inner !== null && !NOT_HERE.has(key)) collect(inner, nodes);
  }
}

function isOf(node: Data, type: RegExp): boolean {
  return listOf(node['@type']).some(
    name => typeof name === 'string' && type.test(name.slice(name.lastIndexOf('/') + 1)),
  );
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
  if (typeof value === 'string') return value.trim() || null;
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
