import { changed, type Mutation, withHtml } from './mutation.ts';

const ATTRIBUTES = [
  'hidden',
  'hidden="until-found"',
  'inert',
  'aria-hidden="true"',
  'style="display:none"',
  'style="position:absolute;left:-9999px"',
  'style="display:contents"',
  'style="visibility:hidden;font-size:0"',
  'style="content-visibility:hidden"',
  'dir="rtl"',
  'dir="auto"',
  'lang="xx-yy-zz-1"',
  'lang=""',
  'lang="zh-Hant-TW"',
  'class="comments share newsletter advert related"',
  'class="article-body entry-content"',
  'id="main"',
  'role="presentation"',
  'role="article"',
  'contenteditable',
  'popover',
  'slot="a"',
  'is="x-y"',
  'colspan="1000000"',
  'rowspan="65535"',
  'colspan="-1"',
  'start="99999999999"',
  'src="data:image/png;base64,AAAA"',
  'srcset="a 1x,, b 2x,data:,"',
  'href="javascript:0"',
  'href="http://[::1"',
  'href="//"',
  'width="1e9"',
  'datetime="2026-13-45T99:99"',
  'itemprop="articleBody"',
  'itemscope itemtype="https://schema.org/Article"',
  'xml:lang="de"',
  'xlink:href="#a"',
  'onclick="0"',
  '"',
  '=',
  "'<p>",
  '/',
];

/** Mutations of attributes. */
export const attributes: Readonly<Record<string, Mutation>> = {
  'give an attribute': (tokens, { random }) =>
    changed(tokens, random, 'open', text => text.replace(/\/?>$/, end => ` ${random.one(ATTRIBUTES)}${end}`)),
  'give many attributes': (tokens, { random }) =>
    changed(tokens, random, 'open', text =>
      text.replace(/\/?>$/, end => {
        const many = Array.from({ length: 1 + random.number(300) }, (_, at) => ` a${at}="${at}"`);
        return `${many.join('')} ${random.one(ATTRIBUTES)}${end}`;
      }),
    ),
  'take a quotation mark': (tokens, { random }) =>
    changed(tokens, random, 'open', text => text.replace(/["']/, '')),
  'take the attributes': (tokens, { random }) =>
    changed(tokens, random, 'open', text => text.replace(/\s[^>]*(?=>$)/, '')),
  'make a value long': (tokens, { random }) =>
    changed(tokens, random, 'open', text => {
      const long = random.one(['a', 'a ', ' ', '-', 'a-', '“', '\n', '/', '.']).repeat(random.number(60_000));
      const name = random.one([
        'class',
        'id',
        'alt',
        'href',
        'title',
        'style',
        'src',
        'srcset',
        'aria-label',
      ]);
      return text.replace(/\/?>$/, end => ` ${name}="${long}"${end}`);
    }),
  'change the base': (tokens, { random }) =>
    withHtml(
      tokens,
      random,
      `<base href="${random.one(['javascript:0', 'data:,', '//', 'http://[', '', 'about:blank', '/a/'])}">`,
    ),
};
