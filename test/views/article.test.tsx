// @vitest-environment jsdom
import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Block, Mark, Rich } from '../../src/model';
import { lines } from '../../src/text/lines';
import { ArticleView, type ArticleViewProps } from '../../src/views/ArticleView';
import { WordsContext } from '../../src/views/words';
import { ferries } from '../readings/ferries';
import { english } from '../words';

const all = (selector: string) => [...document.body.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map(element => element.textContent);

function draw(props: Partial<ArticleViewProps> = {}) {
  act(() =>
    render(
      <WordsContext.Provider value={english}>
        <ArticleView article={ferries.article} quotes={ferries.quotes} {...props} />
      </WordsContext.Provider>,
      document.body,
    ),
  );
}

const rich = (text: string, marks: readonly Mark[] = [], id = 0): Rich => ({ id, text, marks });
const p = (text: string, ...marks: Mark[]): Block => ({ type: 'paragraph', text: rich(text, marks) });
const drawBlocks = (...blocks: Block[]) => draw({ article: { ...ferries.article, blocks }, quotes: [] });

afterEach(() => act(() => render(null, document.body)));

describe('an article', () => {
  test('shows where it comes from, its title, byline, date and reading time', () => {
    draw();
    expect(texts('h1')).toEqual([ferries.article.title]);
    expect(texts('.article-site')).toEqual(['Dayfold']);
    expect(texts('.article-facts')[0]).toMatch(/^Nora LindqvistNovember 3, 2025\d+ min read$/);
    expect(all('time')[0]?.getAttribute('datetime')).toBe(ferries.article.published);
  });

  test('shows every letter that is the article’s', () => {
    draw();
    const body = texts('.article-body').join('');
    for (const { rich, role, folded } of lines(ferries.article)) {
      if (!folded && role !== 'credit') expect(body).toContain(rich.text);
    }
  });

  test('marks the words of each quotation', () => {
    draw();
    ferries.quotes.forEach((quote, number) => {
      const letters = texts(`[data-quote="${number}"]`).join('').replace(/\s/g, '');
      expect(letters).toBe(quote.text.replace(/\s/g, ''));
    });
  });

  test('says the site’s host, and that there is no title, where the page says neither', () => {
    draw({ article: { ...ferries.article, title: null, site: null } });
    expect(texts('h1')).toEqual(['Untitled page']);
    expect(texts('.article-site')).toEqual(['dayfold.example']);
  });

  test('leaves out what is not known', () => {
    draw({ article: { ...ferries.article, byline: null, published: 'yesterday', dek: null } });
    expect(all('.article-head :is(.article-byline, time, .article-dek)')).toEqual([]);
  });

  test('tells its doubts in sentences', () => {
    draw({ doubts: ['paywall', 'no-title'] });
    expect(texts('.doubts p').length).toBe(2);
    expect(texts('.doubts').join()).not.toMatch(/paywall|no-title/);
  });

  test('gives the keyboard a way from each quotation to its entry', () => {
    const onQuote = vi.fn();
    draw({ onQuote });
    const starts = all('.quote-start');
    expect(starts.length).toBe(ferries.quotes.length);
    expect(starts[0]?.getAttribute('aria-label')).toBe('Said by Lena Marchetti');
    act(() => starts[2]?.click());
    expect(onQuote).toHaveBeenCalledWith(2);
  });
});

describe('what was left out', () => {
  const removal = (reason: 'advert' | 'related' | 'metadata', text: string): Block => ({
    type: 'removal',
    rule: `${reason}-rule`,
    reason,
    blocks: [p(text)],
  });

  test('is one line where it stood, which says what and opens', () => {
    drawBlocks(
      p('One.'),
      removal('related', 'A'),
      removal('advert', 'B'),
      removal('related', 'C'),
      p('Two.'),
    );
    expect(texts('.removals-what')).toEqual(['Left out: Related articles (2), Adverts']);
    expect(all('details[open]')).toEqual([]);
    expect(texts('.removal').join()).toContain('B');
    expect(texts('.article-body > *').map(text => text?.slice(0, 4))).toEqual(['One.', 'Left', 'Two.']);
  });

  test('leaves no trace where it was a date or a byline, and does not part what it stood between', () => {
    drawBlocks(removal('metadata', 'Sat Jul 12'), p('One.'));
    expect(texts('.article-body')).toEqual(['One.']);
    drawBlocks(removal('advert', 'A'), removal('metadata', 'Sat Jul 12'), removal('advert', 'B'));
    expect(texts('.removals-what')).toEqual(['Left out: Adverts (2)']);
  });

  test('inside a sentence is three dots that open', () => {
    drawBlocks(p('One. Buy now! Two.', { type: 'folded', rule: 'r', reason: 'advert', start: 5, end: 14 }));
    const letters = () => all('.folded-letters')[0];
    expect(letters()?.hidden).toBe(true);
    expect(texts('.article-body p')[0]).toContain('One. Buy now! Two.');
    const dots = all('.folded-dots')[0];
    expect(dots?.getAttribute('aria-expanded')).toBe('false');
    act(() => dots?.click());
    expect(letters()?.hidden).toBe(false);
    expect(dots?.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('the blocks', () => {
  test('draw text as text, whatever it looks like', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), text => {
        drawBlocks(p(`${text}<b>&amp;<script>alert(1)</script>`));
        expect(texts('.article-body p')).toEqual([`${text}<b>&amp;<script>alert(1)</script>`]);
      }),
      { numRuns: 30 },
    );
  });

  test('headings stand below the title', () => {
    drawBlocks(
      { type: 'heading', level: 1, text: rich('A') },
      { type: 'heading', level: 2, text: rich('B') },
      { type: 'heading', level: 3, text: rich('C') },
    );
    expect(texts('h1').length).toBe(1);
    expect(texts('h2')).toEqual(['A', 'B']);
    expect(texts('h3')).toEqual(['C']);
  });

  test('lists keep their kind, their numbers and what is nested in them', () => {
    const inner: Block = { type: 'list', ordered: false, start: 1, items: [[p('b')]] };
    drawBlocks({ type: 'list', ordered: true, start: 4, items: [[p('a'), inner]] });
    expect(all('ol')[0]?.getAttribute('start')).toBe('4');
    expect(texts('ol > li > ul > li')).toEqual(['b']);
  });

  test('a picture has its words; one that does not load leaves a line in its place', () => {
    const image = {
      url: 'https://a.example/x.png',
      alt: 'A pier',
      width: 20,
      height: 10,
      loads: 'at-once' as const,
    };
    drawBlocks({ type: 'figure', images: [image], caption: rich('At dawn'), credit: null });
    const [img] = all('img');
    expect(img?.getAttribute('alt')).toBe('A pier');
    expect(img?.getAttribute('loading')).toBe('lazy');
    act(() => {
      img?.dispatchEvent(new Event('error'));
    });
    expect(all('img')).toEqual([]);
    expect(texts('.picture-missing')).toEqual(['Picture missingA pier']);
    expect(texts('figcaption')).toEqual(['At dawn']);
  });

  test('a picture that the page has not drawn waits in a frame of its size until it is asked for', () => {
    const waiting = {
      url: 'https://a.example/x.png',
      alt: 'A pier',
      width: 600,
      height: 400,
      loads: 'on-request' as const,
    };
    drawBlocks({ type: 'figure', images: [waiting], caption: rich('At dawn'), credit: null });
    expect(all('img')).toEqual([]);
    expect(texts('.picture-frame')).toEqual(['A pierShow picture']);
    act(() => all('button.picture-show')[0]?.click());
    expect(all('img').map(img => [img.getAttribute('src'), img.getAttribute('referrerpolicy')])).toEqual([
      ['https://a.example/x.png', 'no-referrer'],
    ]);
  });

  test('a picture of the own network is its words, with nothing to click', () => {
    const image = {
      url: 'http://10.0.0.1/x.png',
      alt: 'A pier',
      width: null,
      height: null,
      loads: 'never',
    } as const;
    drawBlocks({ type: 'figure', images: [image, { ...image, alt: '' }], caption: null, credit: null });
    expect(texts('.picture-frame')).toEqual(['A pier']);
    expect(all('img, .picture-show')).toEqual([]);
  });

  test('tables have their headers and spans, and are reached by the keyboard', () => {
    const cell = (text: string, header: boolean, colspan = 1) => ({
      header,
      colspan,
      rowspan: 1,
      blocks: [p(text)],
    });
    drawBlocks({
      type: 'table',
      caption: rich('Fares'),
      rows: [[cell('Fares', true, 2)], [cell('Seat', true), cell('38', false)]],
    });
    expect(all('th').map(th => [th.getAttribute('scope'), th.getAttribute('colspan')])).toEqual([
      ['col', '2'],
      ['row', null],
    ]);
    expect(all('.wide')[0]?.tabIndex).toBe(0);
    expect(all('.wide')[0]?.getAttribute('aria-label')).toBe('Fares');
  });

  test('code keeps its lines and runs from left to right', () => {
    drawBlocks({ type: 'code', language: 'python', title: 'Python', text: rich('a:\n  b') });
    expect(texts('pre')).toEqual(['a:\n  b']);
    expect(all('pre')[0]?.dir).toBe('ltr');
    expect(texts('.code-title')).toEqual(['Python']);
  });

  test('a formula is MathML and nothing else', () => {
    drawBlocks({
      type: 'math',
      tex: null,
      text: rich('x²'),
      tree: {
        name: 'math',
        attributes: { display: 'block', onclick: 'x()', href: 'javascript:x()' },
        children: [
          { name: 'script', attributes: {}, children: ['x'] },
          { name: 'mn', attributes: {}, children: ['2'] },
        ],
      },
    });
    const math = document.body.querySelector('math');
    expect(math?.outerHTML).toBe('<math display="block">x<mn>2</mn></math>');
    expect(math?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
  });

  test('a formula without a tree shows its letters', () => {
    drawBlocks({ type: 'math', text: rich('x²'), tree: null, tex: null });
    expect(texts('.math')).toEqual(['x²']);
  });

  test('a post is a card with its author, day and address', () => {
    drawBlocks({
      type: 'embed',
      kind: 'post',
      title: null,
      provider: null,
      url: 'https://social.example/1',
      author: 'Kaj',
      handle: '@kaj',
      published: '2026-02-11',
      blocks: [p('Sold!')],
      credit: rich('Kaj (@kaj) February 11'),
    });
    expect(texts('.embed')).toEqual(['Kaj@kajSold!February 11, 2026Open at social.example']);
  });

  test('a link leads out; one into the page itself does not, for its place is not here', () => {
    const link = (url: string, start: number): Mark => ({ type: 'link', url, start, end: start + 1 });
    drawBlocks(p('ab', link('https://b.example/#c', 0), link(`${ferries.article.url}#top`, 1)));
    expect(all('p a').map(a => a.getAttribute('href'))).toEqual(['https://b.example/#c']);
  });

  test('parts in another language say so', () => {
    drawBlocks({ type: 'paragraph', text: rich('שלום'), lang: 'he', dir: 'rtl' });
    expect(all('.article-body p')[0]).toMatchObject({ lang: 'he', dir: 'rtl' });
  });
});
