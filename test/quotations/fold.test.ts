import { describe, expect, it } from 'vitest';
import type { Block, Mark } from '../../src/model';
import { attribute } from '../../src/quotations';
import { articleOf, withBlocks } from './article';

const prompt = 'Tired of too many ads? Remove Ads ';

function folded(text: string): Block {
  const start = text.indexOf(prompt);
  const mark: Mark = {
    type: 'folded',
    rule: 'ad-prompt',
    reason: 'advert',
    start,
    end: start + prompt.length,
  };
  return { type: 'paragraph', text: { id: 0, text, marks: [mark] } };
}

describe('folded letters', () => {
  it('stand in no quotation: one that they interrupt has two places', () => {
    const text = `“We sold the boat. ${prompt}We kept the nets,” said Ole Dahl.`;
    const [quote] = attribute(withBlocks([folded(text)]), null);
    expect(quote?.text).toBe('We sold the boat. We kept the nets,');
    expect(quote?.places.map(({ start, end }) => text.slice(start, end))).toEqual([
      'We sold the boat.',
      'We kept the nets,',
    ]);
    expect(quote?.speaker?.name).toBe('Ole Dahl');
  });

  it('do not part a quotation from its speaker', () => {
    const [quote] = attribute(withBlocks([folded(`“We sold the boat,” ${prompt}said Ole Dahl.`)]), null);
    expect(quote?.speaker?.name).toBe('Ole Dahl');
  });

  it('hold no quotation where they are a removal', () => {
    const inner = articleOf('“Buy now,” said the shop.').blocks;
    const removal: Block = { type: 'removal', rule: 'promo', reason: 'promo', blocks: inner };
    expect(attribute(withBlocks([removal]), null)).toEqual([]);
  });
});

describe('forms', () => {
  const paragraph = (id: number, text: string): Block => ({
    type: 'paragraph',
    text: { id, text, marks: [] },
  });

  it('an embedded post is a quotation of its author, whatever marks it holds', () => {
    const post: Block = {
      type: 'embed',
      kind: 'post',
      title: null,
      provider: null,
      url: null,
      author: 'Lena Ort',
      handle: '@lena_ort',
      published: '2025-03-03',
      blocks: [paragraph(0, 'He called it “done”. We go again!')],
      credit: { id: 1, text: '— Lena Ort (@lena_ort) March 3, 2025', marks: [] },
    };
    const quotes = attribute(withBlocks([post]), null);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatchObject({ kind: 'post', text: 'He called it “done”. We go again!' });
    expect(quotes[0]?.speaker).toEqual({
      name: 'Lena Ort',
      role: null,
      mention: { text: 'Lena Ort', place: { block: 1, start: 2, end: 10 } },
    });
  });

  it.each([
    ['We go again! https://lantern.example/x pic.lantern.example/4f', 'We go again!'],
    ['See lantern.example/x for more.', 'See lantern.example/x for more.'],
    ['“We go again!” https://t.co/abc', 'We go again!'],
    ['“We go” and “again”', '“We go” and “again”'],
  ])('a post is its words, without the links at its end and the marks around it: %s', (text, words) => {
    const [quote] = attribute(articleOf(`${text}\n— Lena Ort (@lena_ort) March 3, 2025`), null);
    expect(quote).toMatchObject({ kind: 'post', text: words, speaker: { name: 'Lena Ort' } });
  });

  it('a post of nothing but a link says nothing', () => {
    const text = 'https://t.co/abc\n— Lena Ort (@lena_ort) March 3, 2025';
    expect(attribute(articleOf(text), null)).toEqual([]);
  });

  it('a turn of a conversation is its words, without the marks around it', () => {
    const quotes = attribute(articleOf('Q: “Where is the boat?”\nDAHL: We sold it.'), null);
    expect(quotes.map(({ text }) => text)).toEqual(['Where is the boat?', 'We sold it.']);
  });

  it('an excerpt is one of its source', () => {
    const excerpt: Block = {
      type: 'excerpt',
      blocks: [paragraph(0, '“The sea gives nothing back.”'), paragraph(1, '— Ole Dahl, skipper')],
    };
    const [quote] = attribute(withBlocks([excerpt]), null);
    expect(quote).toMatchObject({ kind: 'block', text: 'The sea gives nothing back.' });
    expect(quote?.speaker?.name).toBe('Ole Dahl');
  });

  it('an excerpt after a colon is of whom the sentence tells', () => {
    const blocks: Block[] = [
      paragraph(0, 'In a letter to his crew, Ole Dahl wrote:'),
      { type: 'excerpt', blocks: [paragraph(1, 'We sail at dawn. Bring bread.')] },
    ];
    const [quote] = attribute(withBlocks(blocks), null);
    expect(quote).toMatchObject({ kind: 'block', text: 'We sail at dawn. Bring bread.' });
    expect(quote?.speaker?.name).toBe('Ole Dahl');
  });

  it('a heading holds headlines', () => {
    const heading: Block = {
      type: 'heading',
      level: 2,
      text: { id: 0, text: 'Mayor calls bridge ‘a scandal’', marks: [] },
    };
    const [quote] = attribute(withBlocks([heading]), null);
    expect(quote).toMatchObject({ kind: 'headline', text: 'a scandal' });
  });
});

it('says when the article denies the words', () => {
  const [quote] = attribute(articleOf('Nora Feld never said “I resign”.'), null);
  expect(quote).toMatchObject({ text: 'I resign', negated: true });
});
