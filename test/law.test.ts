import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { compose } from '../src/compose';
import { lettersOf, lostLetters } from '../src/compose/letters';
import { extract } from '../src/extract';
import { readability } from '../src/extract/readability';
import type { Block, Cleaned, Fold, Verdict } from '../src/model';
import { takeSnapshot } from '../src/page';
import { lines } from '../src/text/lines';
import { describeData } from './data';

const NAMES =
  `div p span a b em h2 h3 ul ol li dl dt dd table tbody tr td th caption blockquote figure figcaption pre code
  section details summary sup q br hr img script textarea button my-part aside`.split(/\s+/);

interface Tree {
  readonly name: string;
  readonly clutter: boolean;
  readonly children: readonly (Tree | string)[];
}

/** Trees of any shape, as scripts build them: nesting that no parser would let through, too. */
const { tree } = fc.letrec<{ tree: Tree; child: Tree | string }>(tie => ({
  child: fc.oneof(
    { depthSize: 'small' },
    fc.string({
      unit: fc.constantFrom('a', 'b', 'é', '漢', ' ', '\n', '\u00a0', '“', '.', '\u200b'),
      maxLength: 12,
    }),
    tie('tree'),
  ),
  tree: fc.record({
    name: fc.constantFrom(...NAMES),
    clutter: fc.nat(9).map(n => n === 0),
    children: fc.array(tie('child'), { maxLength: 5 }),
  }),
}));

function grown(root: Tree): { readonly body: HTMLElement; readonly cleaned: Cleaned } {
  const { document } = new JSDOM('', { url: 'https://paper.example/' }).window;
  const verdicts = new Map<Element, Verdict>();
  const folds = new Map<Text, readonly Fold[]>();
  const build = (node: Tree, parent: Element) => {
    const element = parent.appendChild(document.createElement(node.name));
    if (node.clutter) verdicts.set(element, { rule: `r${verdicts.size % 2}`, reason: 'advert' });
    if (node.name === 'img') element.setAttribute('src', '/i.jpg');
    for (const child of node.children) {
      if (typeof child !== 'string') build(child, element);
      else {
        const text = element.appendChild(document.createTextNode(child));
        if (child.length > 6) folds.set(text, [{ rule: 'f', reason: 'promo', start: 2, end: 5 }]);
      }
    }
  };
  build(root, document.body);
  const metadata = {
    titles: [],
    dek: null,
    byline: null,
    published: null,
    modified: null,
    site: null,
    via: null,
    lang: null,
    dir: null,
    canonical: null,
    image: null,
    body: null,
    bylineGuessed: false,
    paywalled: false,
  };
  const snapshot = {
    document,
    url: 'https://paper.example/',
    metadata,
    hidden: new Set<Element>(),
    selection: null,
    drawn: new Map<Element, string | null>(),
    linkedData: [],
    part: 'article' as const,
    loading: false,
  };
  const candidate = { snapshot, root: document.body, source: 'test', title: null, headline: null };
  return {
    body: document.body,
    cleaned: {
      candidate,
      verdicts,
      folds,
      shown: { byline: null, published: null, modified: null },
      doubts: [],
    },
  };
}

describe('the law of letters', () => {
  test('holds for trees of any shape, with clutter anywhere', () => {
    fc.assert(
      fc.property(tree, root => {
        const { body, cleaned } = grown(root);
        const { article } = compose(cleaned);
        expect(lostLetters(body, article)).toBeNull();
        expect(lines(article).map(line => line.rich.id)).toEqual(lines(article).map((_, index) => index));
        expect(JSON.parse(JSON.stringify(article))).toEqual(article);
        for (const { rich } of lines(article)) {
          for (const mark of rich.marks) {
            expect(0 <= mark.start && mark.start < mark.end && mark.end <= rich.text.length).toBe(true);
          }
        }
        expect(
          everyBlock(article.blocks).some(
            block => block.type === 'removal' && lines({ ...article, blocks: [block] }).length === 0,
          ),
        ).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('is broken by a letter that is lost or out of order', () => {
    const { body, cleaned } = grown({ name: 'p', clutter: false, children: ['one two'] });
    const { article } = compose(cleaned);
    const say = (text: string) => ({
      ...article,
      blocks: [{ type: 'paragraph', text: { id: 0, text, marks: [] } } as const],
    });
    expect(lostLetters(body, say('one two'))).toBeNull();
    expect(lostLetters(body, say('“one two”'))).toBeNull();
    expect(lostLetters(body, say('one wo'))).toContain('⟨two⟩');
    expect(lostLetters(body, say('two one'))).not.toBeNull();
    expect(lettersOf(body)).toBe('onetwo');
  });

  test('asks for the marks of each <q>, however many stand beside one another', () => {
    const quotations = Array.from({ length: 60 }, () => ({ name: 'q', clutter: false, children: [] }));
    const { body, cleaned } = grown({ name: 'p', clutter: false, children: ['one', ...quotations, 'two'] });
    const { article } = compose(cleaned);
    const without = (start: number) => {
      const whole = lines(article)[0]?.rich.text ?? '';
      const text = `${whole.slice(0, start)}${whole.slice(start + 1)}`;
      return { ...article, blocks: [{ type: 'paragraph', text: { id: 0, text, marks: [] } } as const] };
    };
    expect(lostLetters(body, article)).toBeNull();
    expect(lostLetters(body, without(3))).not.toBeNull();
    expect(lostLetters(body, without(122))).not.toBeNull();
    expect(lostLetters(body, without(123))).toContain('⟨two⟩');
  });
});

function everyBlock(blocks: readonly Block[]): Block[] {
  return blocks.flatMap(block => {
    if (block.type === 'list') return [block, ...everyBlock(block.items.flat())];
    if (block.type === 'table') return [block, ...everyBlock(block.rows.flat().flatMap(cell => cell.blocks))];
    return 'blocks' in block ? [block, ...everyBlock(block.blocks)] : [block];
  });
}

/** The law for what is taken for the article, with what is left out of it. */
function holdsFor(html: string, url: string): void {
  const page = new JSDOM(html, { url }).window.document;
  const before = page.documentElement.outerHTML;
  const snapshot = takeSnapshot(page, {});
  const found = extract(snapshot, readability(snapshot));
  if (!found.ok) throw new Error(found.why);
  expect(lostLetters(found.cleaned.candidate.root, compose(found.cleaned).article)).toBeNull();
  expect(page.documentElement.outerHTML).toBe(before);
}

describe('the law on our own pages', () => {
  const pages = join(import.meta.dirname, 'pages');
  for (const host of readdirSync(pages)) {
    for (const slug of readdirSync(join(pages, host))) {
      test(`${host}/${slug}`, () =>
        holdsFor(readFileSync(join(pages, host, slug, 'page.html'), 'utf8'), `https://${host}/${slug}`));
    }
  }
});

describeData(
  'the law on labelled pages (all of them: npm run bench:law)',
  'bench/clutter',
  '.html.gz',
  paths => {
    for (const path of paths.filter((_, index) => index % 24 === 0)) {
      test(basename(path), () =>
        holdsFor(gunzipSync(readFileSync(path)).toString('utf8'), 'https://example.com/'),
      );
    }
  },
);
