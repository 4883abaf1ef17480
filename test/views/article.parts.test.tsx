// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import type { Article, Block, Mark, MathNode, Rich } from '../../src/model';
import { ArticleView } from '../../src/views/ArticleView';
import { quotesCopy } from '../../src/views/copies';
import { textCopy } from '../../src/views/textCopy';
import { WordsContext } from '../../src/views/words';
import { ferries } from '../readings/ferries';
import { english } from '../words';

const find = (selector: string) => document.body.querySelector<HTMLElement>(selector);
const rich = (text: string, marks: readonly Mark[] = []): Rich => ({ id: 0, text, marks });

function draw(changes: Partial<Article>): void {
  const article = { ...ferries.article, ...changes };
  act(() =>
    render(
      <WordsContext.Provider value={english}>
        <ArticleView article={article} />
      </WordsContext.Provider>,
      document.body,
    ),
  );
}

afterEach(() => act(() => render(null, document.body)));

describe('the agency behind a copy', () => {
  const copied = { ...ferries.article, via: 'Reuters' };

  test('stands in the header and in what is copied', () => {
    draw(copied);
    expect(find('.article-facts')?.textContent).toContain('via Reuters');
    expect(textCopy(copied, english)).toContain('Nora Lindqvist · via Reuters · Dayfold');
    expect(quotesCopy([], copied, english)).toContain('via Reuters');
  });

  test('is not said twice where it is the byline', () => {
    draw({ via: 'Reuters', byline: 'Reuters' });
    expect(find('.article-facts')?.textContent).not.toContain('via');
    expect(textCopy({ ...copied, byline: 'Reuters' }, english)).not.toContain('via');
  });
});

describe('formulas', () => {
  const tree: MathNode = {
    name: 'math',
    attributes: {},
    children: [{ name: 'mi', attributes: {}, children: ['x'] }],
  };
  const line = (
    formula: { readonly tree: MathNode | null; readonly tex: string | null },
    text: string,
  ): Block => ({
    type: 'paragraph',
    text: rich(`So ${text}.`, [{ type: 'math', ...formula, start: 3, end: 3 + text.length }]),
  });

  test('in a line are MathML, from their TeX where there is no tree', () => {
    draw({ blocks: [line({ tree, tex: 'y' }, 'x')] });
    expect(find('p math')?.innerHTML).toBe('<mi>x</mi>');
    draw({ blocks: [line({ tree: null, tex: '\\frac12' }, '\\frac12')] });
    expect(find('p math')?.innerHTML).toBe('<mfrac><mn>1</mn><mn>2</mn></mfrac>');
    expect(find('.article-body p')?.textContent).toBe('So 12.');
  });

  test('whose TeX is not understood show it', () => {
    draw({ blocks: [line({ tree: null, tex: '\\unheardof' }, '\\unheardof')] });
    expect(find('p .tex')?.textContent).toBe('\\unheardof');
    const text = rich('\\unheardof', [{ type: 'math', tree: null, tex: '\\unheardof', start: 0, end: 10 }]);
    draw({ blocks: [{ type: 'math', tree: null, tex: '\\unheardof', text }] });
    expect(find('.math')?.textContent).toBe('\\unheardof');
  });

  test('drawn twice leave no dots where their twin is folded', () => {
    const twin: Mark = { type: 'folded', rule: 'formula-twice', reason: 'repeated', start: 4, end: 5 };
    draw({ blocks: [{ type: 'paragraph', text: rich('So xx.', [twin]) }] });
    expect(find('.folded-dots')).toBeNull();
  });
});

describe('pictures and what stands beside them', () => {
  const image = {
    url: 'https://a.example/a.jpg',
    alt: '',
    width: null,
    height: null,
    loads: 'at-once' as const,
  };

  test('whose they are stands apart from the caption, in copies too', () => {
    const blocks: Block[] = [
      { type: 'figure', images: [image], caption: rich('At dawn.'), credit: rich('Photo: Ada') },
    ];
    draw({ blocks });
    expect(find('figcaption')?.textContent).toBe('At dawn. Photo: Ada');
    expect(find('.picture-credit')?.textContent).toBe('Photo: Ada');
    expect(textCopy({ ...ferries.article, blocks }, english)).toContain('At dawn. Photo: Ada');
  });

  test('a caption without pictures is a caption still', () => {
    draw({ blocks: [{ type: 'figure', images: [], caption: rich('The film'), credit: null }] });
    expect(find('.pictures')).toBeNull();
    expect(find('figcaption')?.textContent).toBe('The film');
  });

  test('a card is called what its thing is called', () => {
    const none = { author: null, handle: null, published: null, credit: null, provider: null, blocks: [] };
    const url = 'https://charts.example/1';
    draw({ blocks: [{ type: 'embed', kind: 'frame', title: 'The waters', url, ...none }] });
    expect(find('.embed')?.textContent).toContain('The waters');
    expect(find('.embed a')?.textContent).toContain('charts.example');
  });
});

test('numbers of lines are neither drawn nor copied', () => {
  const number: Mark = { type: 'folded', rule: 'line-numbers', reason: 'markup', start: 0, end: 1 };
  const blocks: Block[] = [{ type: 'code', language: null, title: null, text: rich('1let a;', [number]) }];
  draw({ blocks });
  expect(find('pre .folded-dots')).toBeNull();
  expect(textCopy({ ...ferries.article, blocks }, english)).toMatch(/^let a;$/m);
});

test('a reading stands above its letters, and is copied with none', () => {
  const reading: Mark = { type: 'ruby', reading: 'さかな', start: 0, end: 1 };
  const blocks: Block[] = [{ type: 'paragraph', text: rich('魚の本', [reading]) }];
  draw({ blocks });
  expect(find('ruby')?.innerHTML).toBe('魚<rt>さかな</rt>');
  expect(textCopy({ ...ferries.article, blocks }, english)).toMatch(/^魚の本$/m);
});

test('the caption of a table stands below it where it does on the page', () => {
  const blocks: Block[] = [{ type: 'table', caption: rich('Fares'), captionBelow: true, rows: [] }];
  draw({ blocks });
  expect(find('caption')?.className).toBe('below');
});
