import { JSDOM } from 'jsdom';
import { compose } from '../../src/compose';
import type { Article, Block, Cleaned, Fold, Metadata, Reason, Selected, Verdict } from '../../src/model';

const NO_METADATA: Metadata = {
  titles: [],
  dek: null,
  byline: null,
  bylineGuessed: false,
  published: null,
  modified: null,
  site: null,
  via: null,
  lang: null,
  dir: null,
  canonical: null,
  image: null,
  body: null,
  paywalled: false,
};

/** What a test says of a page beyond its HTML. Elements with `data-rule` are clutter by that rule. */
interface Given {
  readonly metadata?: Partial<Metadata>;
  readonly folds?: (root: Element) => ReadonlyMap<Text, readonly Fold[]>;
  readonly selected?: (root: Element) => Selected;
  readonly loading?: boolean;
  readonly reason?: Reason;
}

/** A body as a cleaned candidate, whole. */
export function cleaned(body: string, given: Given = {}): Cleaned {
  const { document } = new JSDOM(`<body>${body}`, { url: 'https://paper.example/a/b' }).window;
  const root = document.body;
  const verdicts = new Map<Element, Verdict>();
  for (const element of root.querySelectorAll('[data-rule]')) {
    verdicts.set(element, {
      rule: element.getAttribute('data-rule') ?? '',
      reason: given.reason ?? 'advert',
    });
  }
  const metadata = { ...NO_METADATA, ...given.metadata };
  const snapshot = {
    document,
    url: 'https://paper.example/a/b',
    metadata,
    hidden: new Set<Element>(),
    selection: given.selected?.(root) ?? null,
    drawn: new Map<Element, string | null>(),
    linkedData: [],
    part: 'article' as const,
    loading: given.loading ?? false,
  };
  const candidate = { snapshot, root, source: 'test', title: metadata.titles[0] ?? null, headline: null };
  return {
    candidate,
    verdicts,
    folds: given.folds?.(root) ?? new Map(),
    shown: { byline: null, published: null, modified: null },
    doubts: [],
  };
}

/** The article of a body. */
export function article(body: string, given: Given = {}): Article {
  return compose(cleaned(body, given)).article;
}

/** The blocks of a body. */
export function blocks(body: string, given: Given = {}): readonly Block[] {
  return article(body, given).blocks;
}

/** Blocks as short lines, for looking at their shape: `p Some words`, `removal advert: p Buy`. */
export function shape(all: readonly Block[]): string[] {
  return all.map(line);
}

function line(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `p ${block.text.text}`;
    case 'heading':
      return `h${block.level} ${block.text.text}`;
    case 'excerpt':
      return `excerpt (${shape(block.blocks).join(' | ')})`;
    case 'list':
      return `${block.ordered ? 'ol' : 'ul'} (${block.items.map(item => shape(item).join(' + ')).join(' | ')})`;
    case 'figure':
      return `figure ${block.images.map(image => image.url.split('/').at(-1)).join(' ')}${block.caption ? `: ${block.caption.text}` : ''}`;
    case 'table':
      return `table ${block.rows.map(row => row.map(cell => (cell.header ? '*' : '') + shape(cell.blocks).join(' + ').replace(/^p /, '')).join(' ; ')).join(' / ')}`;
    case 'code':
      return `code ${block.language}: ${block.text.text}`;
    case 'math':
      return `math ${block.text.text}`;
    case 'embed':
      return `${block.kind} ${block.provider} (${shape(block.blocks).join(' | ')})`;
    case 'rule':
      return 'rule';
    case 'removal':
      return `removal ${block.rule} (${shape(block.blocks).join(' | ')})`;
  }
}
