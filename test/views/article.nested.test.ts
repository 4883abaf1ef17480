import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark, Rich, Span } from '../../src/model';
import { nested, type QuotedRange, type RangeNode } from '../../src/views/article/nested';

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

const quoted: fc.Arbitrary<QuotedRange[]> = fc
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
  readonly above: readonly RangeNode[];
}

function leaves(nodes: readonly RangeNode[]): Leaf[] {
  const found: Leaf[] = [];
  let at = 0;
  const walk = (node: RangeNode, above: readonly RangeNode[]) => {
    if (node.kind === 'letters') {
      found.push({ text: node.text, at, above });
      at += node.text.length;
    } else for (const child of node.children) walk(child, [...above, node]);
  };
  for (const node of nodes) walk(node, []);
  return found;
}

const touches = ({ start, end }: Span, leaf: Leaf) =>
  Math.max(start, leaf.at) < Math.min(end, leaf.at + leaf.text.length);

const every = (nodes: readonly RangeNode[]): RangeNode[] =>
  nodes.flatMap(node => (node.kind === 'letters' ? [node] : [node, ...every(node.children)]));

describe('nesting marks and quotations in a text', () => {
  test('the letters are the text’s own, in order', () => {
    fc.assert(
      fc.property(rich, quoted, (rich, quoted) => {
        expect(
          leaves(nested(rich, quoted))
            .map(leaf => leaf.text)
            .join(''),
        ).toBe(rich.text);
      }),
    );
  });

  test('the letters of each quotation, and no others, lie in its mark', () => {
    fc.assert(
      fc.property(rich, quoted, (rich, quoted) => {
        for (const leaf of leaves(nested(rich, quoted))) {
          const over = leaf.above.flatMap(node => (node.kind === 'quote' ? [node.quote] : []));
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
        const nodes = every(nested(rich, quoted));
        for (const { quote, start, end } of quoted) {
          const pieces = nodes.filter(node => node.kind === 'quote' && node.quote === quote);
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
        for (const leaf of leaves(nested(rich, quoted))) {
          const over = new Set(leaf.above.flatMap(node => (node.kind === 'mark' ? [node.mark.type] : [])));
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
        const nodes = nested(rich, quoted);
        for (const node of every(nodes)) {
          if (node.kind === 'letters') expect(node.text).not.toBe('');
          else expect(node.children).not.toEqual([]);
        }
        for (const { above } of leaves(nodes)) {
          const links = above.filter(
            node => node.kind === 'mark' && (node.mark.type === 'link' || node.mark.type === 'note'),
          );
          expect(links.length).toBeLessThan(2);
        }
        const alone = nested({ ...rich, marks: rich.marks.filter(mark => mark.type === 'link') }, quoted);
        const links = every(alone).flatMap(node => (node.kind === 'mark' ? [node.mark] : []));
        expect(new Set(links).size).toBe(links.length);
      }),
    );
  });

  test('a quotation that crosses a link has a piece before it and a piece within', () => {
    const text = 'He said “yes, and” twice';
    const nodes = nested(
      { id: 0, text, marks: [{ type: 'link', url: 'https://a.example/', start: 14, end: 24 }] },
      [{ quote: 0, first: true, start: 9, end: 17 }],
    );
    expect(nodes).toMatchObject([
      { kind: 'letters', text: 'He said “' },
      { kind: 'quote', first: true, children: [{ text: 'yes, ' }] },
      {
        kind: 'mark',
        mark: { type: 'link' },
        children: [{ kind: 'quote', first: false, children: [{ text: 'and' }] }, { text: '” twice' }],
      },
    ]);
  });
});
