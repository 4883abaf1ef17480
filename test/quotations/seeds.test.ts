import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Block, Quote, Reading } from '../../src/model';
import { read } from '../../src/read';
import { HEADLINE } from '../../src/text/headline';
import { lines } from '../../src/text/lines';

const shared = process.env['PULLQUOTE_DATA'] ?? join(import.meta.dirname, '../../../shared');
const pages = join(shared, 'seed-pages');
const labels = join(shared, 'bench/quotes/seeds.jsonl');
const there = existsSync(pages) && existsSync(labels);

interface Label {
  readonly text: string;
  readonly quotes: readonly { readonly quote: string; readonly speaker_accept?: readonly string[] }[];
  readonly other: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
}

const known: Label[] = there
  ? readFileSync(labels, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as Label)
  : [];

describe.skipIf(!there)('the quotations of the seed pages are those that are known', () => {
  const names = there ? readdirSync(pages).filter(name => name.endsWith('.html')) : [];

  it.each(names)('%s', name => {
    const about = JSON.parse(readFileSync(join(pages, name.replace('.html', '.json')), 'utf8')) as {
      readonly title: string;
    };
    const label = known.find(({ text }) => text.slice(0, 400).includes(about.title));
    if (!label) throw new Error(`nothing is known of “${about.title}”`);
    const { window } = new JSDOM(readFileSync(join(pages, name), 'utf8'), { url: 'https://example.com/' });
    const outcome = read(window.document);
    if (!outcome.ok) throw new Error(outcome.why);
    const { reading } = outcome;
    const said = reading.quotes.filter(({ kind }) => kind !== 'post');
    expect(piecesOf(said, reading).sort()).toEqual(label.quotes.map(({ quote }) => quote).sort());
    expect(said.filter(quote => throughFold(quote, reading))).toEqual([]);
    const posts = label.other.filter(({ kind }) => kind === 'tweet');
    const quoted = reading.quotes.filter(({ kind }) => kind === 'post');
    expect(quoted.map(({ speaker }) => speaker !== null)).toEqual(posts.map(() => true));
    expect(reading.article.blocks.filter(isPost)).toHaveLength(posts.length);
  });
});

const isPost = (block: Block) => block.type === 'embed' && block.kind === 'post';

/** The letters at each place of some quotations. */
function piecesOf(quotes: readonly Quote[], { article }: Reading): string[] {
  const texts = new Map(lines(article).map(({ rich }) => [rich.id, rich.text]));
  texts.set(HEADLINE, article.title ?? '');
  return quotes.flatMap(({ places }) =>
    places.map(({ block, start, end }) => (texts.get(block) ?? '').slice(start, end)),
  );
}

/** A quotation holds letters of a removal, or folded ones. */
function throughFold({ places }: Quote, { article }: Reading): boolean {
  return lines(article).some(({ rich, folded }) =>
    places.some(
      ({ block, start, end }) =>
        block === rich.id &&
        (folded || rich.marks.some(mark => mark.type === 'folded' && mark.start < end && start < mark.end)),
    ),
  );
}
