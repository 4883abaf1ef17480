import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark, Rich, Span } from '../../src/model';
import { type Quoted, type Thread, weave } from '../../src/views/article/nested';

const span = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc
    .record({ type: fc.constantFrom('strong', 'emphasis', 'code', 'superscript'), at: span })
    .map(({ type, at }): Mark => ({ type, ...at })),
  fc.tuple(span, fc.webUrl()).map(([at, url]): Mark => ({ type: 'link', url, ...at })),
  span.map((at): Mark => ({ type: 'folded', rule: 'r', reason: 'advert', ...at })),
  span.map((at): Mark => ({ type: 'note', id: 'n', ...at })),
);

const quoted: fc.Arbitrary<Quoted[]> = fc
  .array(span, { maxLength: 6 })
  .map(spans => spans.map((at, quote) => ({ ...at, quote, first: true })));

const rich: fc.Arbitrary<Rich> = fc.record({
  id: fc.constant(0),
  text: fc.string({ unit: 'grapheme', maxLength: 50 }),
  marks: fc.array(mark, { maxLength: 8 }),
});

interface Leaf {
  readonly text: string;
  readonly at: number;
  readonly above: readonly Thread[];
}

function leaves(threads: readonly Thread[]): Leaf[] {
  const found: Leaf[] = [];
  let at = 0;
  const walk = (thread: Thread, above: readonly Thread[]) => {
    if (thread.kind === 'letters') {
      found.push({ text: thread.text, at, above });
      at += thread.text.length;
    } else for (const child of thread.threads) walk(child, [...above, thread]);
  };
  for (const thread of threads) walk(thread, []);
  return found;
}

const touches = ({ start, end }: Span, leaf: Leaf) =>
  Math.max(start, leaf.at) < Math.min(end, leaf.at + leaf.text.length);

const every = (threads: readonly Thread[]): Thread[] =>
  threads.flatMap(thread => (thread.kind === 'letters' ? [thread] : [thread, ...every(thread.threads)]));

describe('weaving marks and quotations into a text', () => {
  test('the letters are the text’s own, in order', () => {
    fc.assert(
      fc.property(rich, quoted, (rich, quoted) => {
        expect(
          leaves(weave(rich, quoted))
            .map(leaf => leaf.text)
            .join(''),
        ).toBe(rich.text);
      }),
    );
  });

  test('the letters of each quotation, and no others, lie in its mark', () => {
    fc.assert(
      fc.property(rich, quoted, (rich, quoted) => {
        for (const leaf of leaves(weave(rich, quoted))) {
          const over = leaf.above.flatMap(thread => (thread.kind === 'quote' ? [thread.quote] : []));
          const due = quoted.filter(at => touches(at, leaf));
          expect(new Set(over)).toEqual(new Set(due.map(({ quote }) => quote)));
          expect(over.length).toBe(new Set(over).size);
        }
      }),
    );
  });

  test('each quotation begins once, with its first letter', () => {
    fc.assert(
      fc.property(rich, quoted, (rich, quoted) => {
        const threads = every(weave(rich, quoted));
        for (const { quote, start, end } of quoted) {
          const pieces = threads.filter(thread => thread.kind === 'quote' && thread.quote === quote);
          const seen = Math.min(end, rich.text.length) > start;
          expect(pieces.filter(piece => piece.kind === 'quote' && piece.first).length).toBe(seen ? 1 : 0);
          if (seen) expect(pieces[0]).toMatchObject({ first: true });
        }
      }),
    );
  });

  test('every kind of mark covers the letters that some mark of the kind covers', () => {
    fc.assert(
      fc.property(rich, quoted, (rich, quoted) => {
        for (const leaf of leaves(weave(rich, quoted))) {
          const over = new Set(
            leaf.above.flatMap(thread => (thread.kind === 'mark' ? [thread.mark.type] : [])),
          );
          for (const type of ['strong', 'emphasis', 'code', 'superscript', 'folded'] as const) {
            const due = rich.marks.some(mark => mark.type === type && touches(mark, leaf));
            expect(over.has(type)).toBe(due);
          }
        }
      }),
    );
  });

  test('nothing is empty, no link stands in a link, and no quotation cuts one in two', () => {
    fc.assert(
      fc.property(rich, quoted, (rich, quoted) => {
        const threads = weave(rich, quoted);
        for (const thread of every(threads)) {
          if (thread.kind === 'letters') expect(thread.text).not.toBe('');
          else expect(thread.threads).not.toEqual([]);
        }
        for (const { above } of leaves(threads)) {
          const links = above.filter(
            thread => thread.kind === 'mark' && (thread.mark.type === 'link' || thread.mark.type === 'note'),
          );
          expect(links.length).toBeLessThan(2);
        }
        const alone = weave({ ...rich, marks: rich.marks.filter(mark => mark.type === 'link') }, quoted);
        const links = every(alone).flatMap(thread => (thread.kind === 'mark' ? [thread.mark] : []));
        expect(new Set(links).size).toBe(links.length);
      }),
    );
  });

  test('a quotation that crosses a link has a piece before it and a piece within', () => {
    const text = 'He said “yes, and” twice';
    const threads = weave(
      { id: 0, text, marks: [{ type: 'link', url: 'https://a.example/', start: 14, end: 24 }] },
      [{ quote: 0, first: true, start: 9, end: 17 }],
    );
    expect(threads).toMatchObject([
      { kind: 'letters', text: 'He said “' },
      { kind: 'quote', first: true, threads: [{ text: 'yes, ' }] },
      {
        kind: 'mark',
        mark: { type: 'link' },
        threads: [{ kind: 'quote', first: false, threads: [{ text: 'and' }] }, { text: '” twice' }],
      },
    ]);
  });
});
