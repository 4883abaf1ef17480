import type { Article, Block } from '../../src/model';

/** An article of plain paragraphs, one for each line. */
export function articleOf(text: string, lang = 'en'): Article {
  const lines = text.split('\n');
  return withBlocks(
    lines.map((line, id): Block => ({ type: 'paragraph', text: { id, text: line, marks: [] } })),
    lang,
  );
}

export function withBlocks(blocks: readonly Block[], lang = 'en'): Article {
  const unknown = { canonical: null, title: null, dek: null, byline: null, published: null, modified: null };
  return {
    url: 'https://example.com/',
    ...unknown,
    site: null,
    via: null,
    lang,
    dir: 'ltr',
    lead: null,
    blocks,
  };
}
