import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { condense, locate } from '../../src/link/locate';
import type { TextQuoteSelector } from '../../src/link/selector';
import { selectors } from '../../src/link/selectors';
import type { Article, Place } from '../../src/model';
import { lines } from '../../src/text/lines';
import { Numbers } from '../readings/build';
import { ferries } from '../readings/ferries';

const select = (exact: string, prefix = '', suffix = ''): TextQuoteSelector => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});

const found = (text: string, selector: TextQuoteSelector) => {
  const span = locate(text, selector);
  return span && text.slice(span.start, span.end);
};

describe('locate', () => {
  test('finds words across line breaks, soft hyphens and spaces of every kind', () => {
    expect(found('one  two\n\tthree', select('two three'))).toBe('two\n\tthree');
    expect(found('the har\u00adbour\u00a0union', select('harbour union'))).toBe('har\u00adbour\u00a0union');
    expect(found('no space</p>between'.replace('</p>', ''), select('no space between'))).toBe(
      'no spacebetween',
    );
  });

  test('finds words whose marks the page draws by itself', () => {
    expect(found('the exploit paradox of', select('“exploit paradox”', 'the ', ' of'))).toBe(
      'exploit paradox',
    );
    expect(found('A record!  pic', select('A record! 👩🏽‍🚀🇮🇸 pic'))).toBe('A record!  pic');
    expect(found('I don’t mind', select("I don't mind"))).toBe('I don’t mind');
  });

  test('takes the occurrence whose surroundings agree', () => {
    const text = 'Ann said yes today. Bob said yes later.';
    expect(locate(text, select('said yes', 'Bob '))?.start).toBe(text.lastIndexOf('said'));
    expect(locate(text, select('said yes', '', ' today'))?.start).toBe(text.indexOf('said'));
    expect(locate(text, select('said yes'))?.start).toBe(text.indexOf('said'));
  });

  test('says that words are not there', () => {
    expect(locate('one two', select('three'))).toBeNull();
    expect(locate('one two', select(' '))).toBeNull();
    expect(locate('', select('one'))).toBeNull();
  });
});

describe('selectors', () => {
  test('give nothing for a place outside of the article', () => {
    expect(selectors(ferries.article, [{ block: 999, start: 0, end: 1 }])).toEqual([]);
  });

  test('take what stands around along, folded letters too', () => {
    const { article, quotes } = ferries;
    const [first] = selectors(article, quotes[0]?.places ?? []);
    expect(first?.prefix).toMatch(/from the radio\.\n'$/);
    const post = selectors(article, quotes[5]?.places ?? []);
    expect(post[0]?.suffix).toMatch(/^\n— Norhaven Ferries/);
  });

  test('find every quotation again in the text it came from', () => {
    const { article, quotes } = ferries;
    const page = pageOf(article, ' \n  ');
    for (const quote of quotes) {
      for (const [index, selector] of selectors(article, quote.places).entries()) {
        const place = quote.places[index];
        expect(locate(page.text, selector)?.start, selector.exact).toBe(place && page.startOf(place));
      }
    }
  });
});

/** The article as a page would hold it: its texts with something else between them. */
function pageOf(article: Article, between: string) {
  const starts = new Map<number, number>();
  let text = '';
  for (const { rich } of lines(article)) {
    starts.set(rich.id, text.length);
    text += rich.text + between;
  }
  return { text, startOf: (place: Place) => (starts.get(place.block) ?? 0) + place.start };
}

const letters = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', "'", '“', 'é', '日'),
  minLength: 1,
  maxLength: 40,
});

describe('the law of places', () => {
  test('each place of an article is found again, at the place itself where its surroundings are its own', () => {
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('', '\n', ' \t ', '\u200b'),
        (texts, which, from, length, between) => {
          const article = articleOf(texts);
          const block = which % texts.length;
          const text = texts[block] ?? '';
          const start = from % text.length;
          const place = { block, start, end: Math.min(text.length, start + 1 + (length % 12)) };
          const [selector] = selectors(article, [place]);
          if (!selector) throw new Error('no selector');
          if (condense(selector.exact).letters === '') return;
          const page = pageOf(article, between);
          const span = locate(page.text, selector);
          if (!span) throw new Error('not found');
          const there = page.text.slice(span.start, span.end);
          expect(condense(there).letters).toBe(condense(selector.exact).letters);
          const own = page.startOf(place);
          const score = (at: number) => agreement(page.text, at, selector);
          if (span.start !== own) expect(score(span.start)).toBeGreaterThanOrEqual(score(own));
        },
      ),
    );
  });

  test('words that stand in a text ten thousand times are found', () => {
    const text = `${'said so. '.repeat(40_000)}The end.`;
    expect(locate(text, select('said so.', 'so. ', ' The end'))).not.toBeNull();
  });
});

function articleOf(texts: readonly string[]): Article {
  const n = new Numbers();
  return { ...ferries.article, blocks: texts.map(text => n.p(text)) };
}

/** How many letters around a place are those that the selector names, white space apart. */
function agreement(text: string, at: number, selector: TextQuoteSelector): number {
  const before = condense(text.slice(0, at)).letters;
  const after = condense(text.slice(at)).letters.slice(condense(selector.exact).letters.length);
  const prefix = condense(selector.prefix).letters;
  const suffix = condense(selector.suffix).letters;
  let score = 0;
  for (
    let back = 1;
    back <= prefix.length && before.at(-back) === prefix.at(-back) && back <= before.length;
    back++
  )
    score++;
  for (let on = 0; on < suffix.length && after[on] === suffix[on]; on++) score++;
  return score;
}
