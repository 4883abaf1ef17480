import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Block, Reading } from '../src/model';
import { markdown } from '../src/print/markdown';
import { read } from '../src/read';
import { lines } from '../src/text/lines';
import { expectFile } from './expectFile';

const PAGES = join(import.meta.dirname, 'pages');

for (const host of readdirSync(PAGES)) {
  describe(host, () => {
    for (const slug of readdirSync(join(PAGES, host))) {
      test(slug, async () => {
        const folder = join(PAGES, host, slug);
        const url = `https://${host}/${slug}`;
        const page = new JSDOM(readFileSync(join(folder, 'page.html'), 'utf8'), { url }).window.document;
        await loaded(page);
        const before = page.documentElement.outerHTML;
        const outcome = read(page);
        if (!outcome.ok) throw new Error(outcome.why);
        expectFile(join(folder, 'expected.md'), markdown(outcome.reading.article));
        expectFile(join(folder, 'expected.json'), summary(outcome.reading));
        expect(page.documentElement.outerHTML).toBe(before);
      });
    }
  });
}

function loaded(page: Document): Promise<void> {
  return new Promise(resolve => {
    if (page.readyState === 'complete') resolve();
    else page.defaultView?.addEventListener('load', () => resolve());
  });
}

/** What a fixture holds beside its text: metadata, quotations with their speakers, what was left out and why. */
function summary({ article, quotes, doubts }: Reading): string {
  const { blocks, lead, ...metadata } = article;
  const left = removals(blocks);
  const folds = lines(article).flatMap(({ rich, folded }) =>
    rich.marks.flatMap(mark =>
      mark.type === 'folded' && !folded
        ? `${mark.reason} ${mark.rule}: ${rich.text.slice(mark.start, mark.end)}`
        : [],
    ),
  );
  const said = quotes.map(({ text, speaker }) => `${speaker?.name ?? '?'}: ${text}`);
  return `${JSON.stringify({ ...metadata, lead: lead?.url ?? null, quotes: said, removals: [...left, ...folds], doubts }, null, 2)}\n`;
}

function removals(blocks: readonly Block[]): string[] {
  return blocks.flatMap(block => {
    if (block.type === 'removal') return [`${block.reason} ${block.rule}: ${textOf(block)}`];
    if (block.type === 'excerpt' || block.type === 'embed') return removals(block.blocks);
    return block.type === 'list' ? block.items.flatMap(removals) : [];
  });
}

function textOf(block: Block): string {
  const article = {
    url: '',
    canonical: null,
    title: null,
    dek: null,
    byline: null,
    published: null,
    modified: null,
    site: null,
    via: null,
    lang: null,
    dir: 'ltr',
    lead: null,
    blocks: [block],
  } as const;
  return lines(article)
    .map(({ rich }) => rich.text)
    .join(' / ');
}
