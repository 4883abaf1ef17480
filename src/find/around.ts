import { type Flow, isProse, type Piece } from '../text/flow';
import type { Known } from './features';
import { namesOf } from './names';

type Sum = 'prose' | 'folded' | 'kept' | 'words' | 'letters' | 'linked';

/** What stands around each piece, asked piece by piece; counted once for the page. */
export interface Around {
  readonly page: {
    readonly words: number;
    readonly linked: number;
    readonly prose: number;
    readonly kept: number;
  };
  inBody(piece: Piece): boolean;
  /** The share of the page's paragraphs that stands before a piece, by words. */
  proseBefore(at: number): number;
  /** The share of words within five pieces on either side. */
  window(at: number, what: 'prose' | 'folded' | 'kept'): number;
  /** Words, links and paragraphs of the parent, and of the one above it. */
  parents(piece: Piece): number[];
  /** Whether the piece stands in, or near, the element with most paragraphs, and how much deeper. */
  main(piece: Piece): number[];
  names(piece: Piece): number[];
  /** How many pieces look alike by their elements, and which share of their words is in paragraphs. */
  shape(piece: Piece): number[];
  twice(text: string): boolean;
}

const REACH = 5;

/** Sums over all pieces before each, so that any range is a subtraction. */
function sums({ flow, folded, kept }: Known): Record<Sum, Float64Array> {
  const size = flow.pieces.length + 1;
  const make = () => new Float64Array(size);
  const all = { prose: make(), folded: make(), kept: make(), words: make(), letters: make(), linked: make() };
  flow.pieces.forEach((piece, at) => {
    const prose = isProse(piece) && !folded[at];
    const add = (sum: Float64Array, value: number) => {
      sum[at + 1] = (sum[at] ?? 0) + value;
    };
    add(all.prose, prose ? piece.words : 0);
    add(all.folded, folded[at] ? piece.words : 0);
    add(all.kept, kept?.has(at) ? piece.words : 0);
    add(all.words, piece.words);
    add(all.letters, piece.text.length);
    add(all.linked, piece.linked);
  });
  return all;
}

/** Counts the page once. */
export function surroundings(known: Known): Around {
  const { flow, snapshot, kept } = known;
  const all = sums(known);
  const last = flow.pieces.length;
  const between = (what: Sum, from: number, to: number) => (all[what][to] ?? 0) - (all[what][from] ?? 0);
  const total = (what: Sum) => all[what][last] ?? 0;
  const words = total('words') || 1;
  const prose = total('prose') || 1;
  const body = snapshot.facts.body?.replace(/\s+/g, ' ').toLowerCase() ?? '';
  const main = mainParent(flow, known);
  const shapes = shapesOf(flow, known);
  const texts = new Map<string, number>();
  for (const { text } of flow.pieces) texts.set(text, (texts.get(text) ?? 0) + 1);
  const named = namesOf(flow);
  const keptProse = flow.pieces.reduce((sum, p) => sum + (isProse(p) && kept?.has(p.index) ? p.words : 0), 0);

  const stats = (element: Element | null): number[] => {
    const box = element && flow.box.get(element);
    if (!box) return [0, 0, 0];
    const inBox = between('words', box.from, box.to) || 1;
    return [
      Math.log1p(inBox),
      between('linked', box.from, box.to) / (between('letters', box.from, box.to) || 1),
      between('prose', box.from, box.to) / inBox,
    ];
  };

  return {
    page: {
      words,
      linked: total('linked') / (total('letters') || 1),
      prose: total('prose') / words,
      kept: keptProse / prose,
    },
    inBody: piece => body !== '' && piece.words >= 4 && body.includes(piece.text.slice(0, 60).toLowerCase()),
    proseBefore: at => (all.prose[at] ?? 0) / prose,
    window: (at, what) => {
      const [from, to] = [Math.max(0, at - REACH), Math.min(last, at + REACH + 1)];
      return between(what, from, to) / (between('words', from, to) || 1);
    },
    parents: piece => {
      const parent = above(flow, piece.holder);
      return [...stats(parent), ...stats(parent && above(flow, parent))];
    },
    main: piece => {
      const inMain = main !== null && piece.index >= main.from && piece.index < main.to;
      const wide = main !== null && piece.index >= main.wideFrom && piece.index < main.wideTo;
      return [inMain ? 1 : 0, wide ? 1 : 0, (flow.box.get(piece.holder)?.depth ?? 0) - (main?.depth ?? 0)];
    },
    names: piece => named(piece.holder),
    shape: piece => shapes.get(shapeOf(piece)) ?? [0, 0],
    twice: text => (texts.get(text) ?? 0) > 1,
  };
}

function above(flow: Flow, element: Element): Element | null {
  let parent = element.parentElement;
  while (parent && !flow.box.has(parent)) parent = parent.parentElement;
  return parent;
}

interface Main {
  readonly from: number;
  readonly to: number;
  readonly wideFrom: number;
  readonly wideTo: number;
  readonly depth: number;
}

/** The element that is the parent of most paragraphs, and its own parent. */
function mainParent(flow: Flow, { folded }: Known): Main | null {
  const words = new Map<Element, number>();
  let best: Element | null = null;
  for (const piece of flow.pieces) {
    if (!isProse(piece) || folded[piece.index]) continue;
    const parent = above(flow, piece.holder);
    if (!parent) continue;
    const sum = (words.get(parent) ?? 0) + piece.words;
    words.set(parent, sum);
    if (!best || sum > (words.get(best) ?? 0)) best = parent;
  }
  const box = best && flow.box.get(best);
  if (!best || !box) return null;
  const wider = above(flow, best);
  const wide = (wider && flow.box.get(wider)) ?? box;
  return { from: box.from, to: box.to, wideFrom: wide.from, wideTo: wide.to, depth: box.depth };
}

function shapeOf({ holder }: Piece): string {
  const parent = holder.parentElement;
  return `${holder.localName}.${holder.className} ${parent?.localName}.${parent?.className}`;
}

function shapesOf(flow: Flow, { folded }: Known): Map<string, [number, number]> {
  const counts = new Map<string, { pieces: number; words: number; prose: number }>();
  for (const piece of flow.pieces) {
    const key = shapeOf(piece);
    const count = counts.get(key) ?? { pieces: 0, words: 0, prose: 0 };
    count.pieces++;
    count.words += piece.words;
    if (isProse(piece) && !folded[piece.index]) count.prose += piece.words;
    counts.set(key, count);
  }
  return new Map(
    [...counts].map(([key, { pieces, words, prose }]) => [key, [Math.log1p(pieces), prose / (words || 1)]]),
  );
}
