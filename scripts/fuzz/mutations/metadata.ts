import type { Random } from '../random.ts';
import type { Token } from '../tokens.ts';
import { type Mutation, withHtml } from './mutation.ts';

const VALUES = [
  'null',
  '0',
  'true',
  '""',
  '[]',
  '{}',
  '[[[[]]]]',
  '{"@value":"x"}',
  '{"@list":[null]}',
  '-1e999',
  '"2026-99-99"',
  '"\\ud800"',
  '"\\u0000"',
  '["a",null,{"name":{"name":{}}}]',
  '{"__proto__":{"a":1}}',
];

const KEYS = [
  'headline',
  'name',
  'author',
  'datePublished',
  'dateModified',
  'articleBody',
  'publisher',
  'image',
  '@type',
  '@graph',
  'inLanguage',
  'url',
  'mainEntityOfPage',
  'isAccessibleForFree',
  'hasPart',
  'itemListElement',
];

const METAS = [
  'property="og:title"',
  'property="og:url"',
  'property="og:image"',
  'property="og:site_name"',
  'property="article:published_time"',
  'name="author"',
  'name="description"',
  'name="citation_author"',
  'name="parsely-pub-date"',
  'http-equiv="content-language"',
  'http-equiv="refresh"',
  'charset="utf-16"',
  'charset="x-user-defined"',
];

const CONTENTS = [
  '',
  ' ',
  'javascript:0',
  '0;url=javascript:0',
  'http://[',
  'By By By By',
  '0000-00-00T00:00:00+99:99',
  '275761-01-01',
  '\u202eeno',
  '“',
];

/** What most pages of news say of themselves, for those that say nothing. */
const SAMPLE =
  '{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"One","author":[{"@type":"Person","name":"A B"}],"datePublished":"2026-01-02T03:04:05Z","articleBody":"One. Two."}]}';

/** Mutations of what a page says of itself. */
export const metadata: Readonly<Record<string, Mutation>> = {
  'say something odd in linked data': (tokens, { random }) =>
    withHtml(tokens, random, linked(oddObject(random))),
  'nest linked data': (tokens, { random }) => {
    const depth = 10 + random.number(4000);
    const [open, close] = random.one([
      ['[', ']'],
      ['{"@graph":[', ']}'],
      ['{"author":', '}'],
      ['{"hasPart":[', ']}'],
    ] as const);
    return withHtml(tokens, random, linked(open.repeat(depth) + random.one(VALUES) + close.repeat(depth)));
  },
  'break linked data': (tokens, { random }) => {
    const isThere = tokens.some(isLinked);
    const linkedTokens = isThere ? tokens : withHtml(tokens, random, linked(SAMPLE));
    return linkedTokens.map(token => (isLinked(token) ? brokenJson(token, random) : token));
  },
  'say something odd in a meta element': (tokens, { random }) => {
    const content = random.once(4) ? 'long '.repeat(random.number(20_000)) : random.one(CONTENTS);
    return withHtml(tokens, random, `<meta ${random.one(METAS)} content="${content}">`);
  },
  'put in a title': (tokens, { random }) =>
    withHtml(tokens, random, `<title>${random.one(CONTENTS).repeat(1 + random.number(50))}</title>`),
  'put in a heading': (tokens, { random }) => withHtml(tokens, random, `<h1>${random.one(CONTENTS)}</h1>`),
};

function linked(json: string): string {
  return `<script type="application/ld+json">${json}</script>`;
}

function isLinked({ text }: Token): boolean {
  return /^<script[^>]*ld\+json/.test(text);
}

function oddObject(random: Random): string {
  const facts = Array.from(
    { length: 1 + random.number(6) },
    () => `"${random.one(KEYS)}":${random.one(VALUES)}`,
  );
  return `{"@context":"https://schema.org","@type":"NewsArticle",${facts.join(',')}}`;
}

function brokenJson(token: Token, random: Random): Token {
  const start = token.text.indexOf('>') + 1;
  const end = token.text.lastIndexOf('<');
  const at = start + random.number(Math.max(1, end - start));
  const instead = random.one(['', '{', '"', '\\', ',', random.one(VALUES)]);
  return { ...token, text: token.text.slice(0, at) + instead + token.text.slice(at + random.number(5)) };
}
