// @vitest-environment jsdom
import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { Mark, Quote, Span } from '../../src/model';
import { ArticleView } from '../../src/views/ArticleView';
import { WordsContext } from '../../src/views/words';
import { ferries } from '../readings/ferries';
import { english } from '../words';

const TEXT = 'She said “not now, and not here”, which Buy our app! nobody had asked; he said nothing.';

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc
    .tuple(span, fc.constantFrom('strong', 'emphasis', 'code', 'subscript'))
    .map(([at, type]): Mark => ({ ...at, type })),
  span.map((at): Mark => ({ ...at, type: 'link', url: 'https://a.example/' })),
  span.map((at): Mark => ({ ...at, type: 'note', id: '1' })),
  span.map((at): Mark => ({ ...at, type: 'folded', rule: 'r', reason: 'advert' })),
);

const quote = (at: Span): Quote => ({
  places: [{ block: 0, ...at }],
  text: TEXT.slice(at.start, at.end),
  speaker: null,
  cue: null,
  pattern: 'p',
  kind: 'whole',
  confidence: 'likely',
  negated: false,
});

afterEach(() => act(() => render(null, document.body)));

test('whatever is marked, the letters drawn are the text’s, and each quotation’s lie in its marks', () => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 6 }), fc.array(span, { maxLength: 4 }), (marks, spans) => {
      const quotes = spans.map(quote);
      const article = {
        ...ferries.article,
        blocks: [{ type: 'paragraph', text: { id: 0, text: TEXT, marks } }],
      } as const;
      act(() =>
        render(
          <WordsContext.Provider value={english}>
            <ArticleView article={article} quotes={quotes} onQuote={() => undefined} />
          </WordsContext.Provider>,
          document.body,
        ),
      );
      const body = document.querySelector('.article-body');
      expect(body?.textContent).toBe(TEXT);
      quotes.forEach(({ text }, number) => {
        const pieces = [...document.querySelectorAll(`mark[data-quote="${number}"]`)];
        expect(pieces.map(piece => piece.textContent).join('')).toBe(text);
        expect(document.querySelectorAll(`[data-quote-start="${number}"]`).length).toBe(1);
      });
    }),
    { numRuns: 60 },
  );
});
