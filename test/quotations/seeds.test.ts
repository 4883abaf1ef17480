import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { LABELLED_DATA } from '../../scripts/labelledData';
import type { Block, Quote, Reading } from '../../src/model';
import { read } from '../../src/read';
import { HEADLINE } from '../../src/text/headline';
import { lines } from '../../src/text/lines';
import { describeData } from '../data';

interface Label {
  readonly text: string;
  readonly quotes: readonly { readonly quote: string; readonly speaker_accept?: readonly string[] }[];
  readonly other: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
}

function readLabels(): Label[] {
  const text = readFileSync(join(LABELLED_DATA, 'bench/quotes/seeds.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Label);
}

describeData('the quotations of the seed pages are those that are known', 'seed-pages', '.html', pages => {
  const known = readLabels();

  it.each(pages.map(path => [basename(path), path]))('%s', (_, path) => {
    const about = JSON.parse(readFileSync(path.replace('.html', '.json'), 'utf8')) as {
      readonly title: string;
    };
    const label = known.find(({ text }) => text.slice(0, 400).includes(about.title));
    if (!label) throw new Error(`nothing is known of “${about.title}”`);
    const { window } = new JSDOM(readFileSync(path, 'utf8'), { url: 'https://example.com/' });
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
