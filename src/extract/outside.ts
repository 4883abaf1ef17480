import { type Box, type Flow, Inside, type TextBlock } from '../blocks';
import type { Outside, OutsideKind } from '../model';
import type { Noted } from './notes/noted';

/** Texts of a kind that are told, and letters of each. */
const MOST = 30;
const LONGEST = 160;
/** Words of another story's title at the least, and of all that is shown of the story. */
const TITLE = 4;
const TEASER = 80;

/**
 * What stands in a page outside of the part that is read, by kind. `page` is the whole page with what is clutter in it. Takes
 * time linear in the page, and tells only the beginning of each kind.
 */
export function outsideOf(page: Noted, { candidate }: Noted, flow: Flow): Outside[] {
  const inside = flow.box.get(candidate.root);
  if (!inside) return [];
  const titles = titlesIn(page, flow, inside);
  const isStory = storiesAround(titles, flow, inside);
  const found = new Map<OutsideKind, Gathered>();
  for (const block of flow.blocks) {
    if (holds(inside, block.index)) continue;
    const kind = isStory[block.index] ? 'related' : kindOf(block, page);
    const gathered = found.get(kind) ?? { pieces: 0, titles: 0, letters: 0, texts: [] };
    found.set(kind, gathered);
    gathered.pieces += 1;
    gathered.titles += titles[block.index] ?? 0;
    gathered.letters += block.text.length;
    if (gathered.texts.length < MOST) gathered.texts.push(shortened(block.text));
  }
  return [...found]
    .map(([kind, { pieces, titles, letters, texts }]) => ({
      kind,
      pieces: kind === 'related' ? Math.max(1, titles) : pieces,
      letters,
      texts,
    }))
    .sort((a, b) => Number(b.kind === 'related') - Number(a.kind === 'related') || b.letters - a.letters);
}

interface Gathered {
  pieces: number;
  titles: number;
  letters: number;
  readonly texts: string[];
}

function holds({ from, to }: Box, at: number): boolean {
  return at >= from && at < to;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}

/** Parts of a page by their elements, the first that fits. */
const PLACES: readonly (readonly [place: number, kind: OutsideKind])[] = [
  [Inside.hidden, 'hidden'],
  [Inside.nav, 'navigation'],
  [Inside.footer, 'footer'],
];

function kindOf({ inside, index }: TextBlock, page: Noted): OutsideKind {
  const placed = PLACES.find(([place]) => inside & place)?.[1];
  if (placed) return placed;
  const reason = page.exclusions[index]?.reason;
  if (reason) return reason;
  if (inside & (Inside.control | Inside.form)) return 'control';
  if (inside & Inside.header) return 'header';
  return inside & Inside.aside ? 'sidebar' : 'text';
}

/** Which blocks are titles of other stories, 1 or 0: links of some words that stand in no menu. */
function titlesIn(page: Noted, flow: Flow, inside: Box): Uint8Array {
  const titles = new Uint8Array(flow.blocks.length);
  for (const block of flow.blocks) {
    const isLink = block.linked * 5 >= block.text.length * 4 && block.words >= TITLE;
    if (!isLink || block.inside & NO_STORY || holds(inside, block.index)) continue;
    const reason = page.exclusions[block.index]?.reason ?? 'related';
    if (reason === 'related' || reason === 'repeated') titles[block.index] = 1;
  }
  return titles;
}

const NO_STORY = Inside.hidden | Inside.nav | Inside.footer | Inside.control | Inside.form;

/** Which blocks belong to another story, 1 or 0: all in the largest element that holds one title and few words. */
function storiesAround(titles: Uint8Array, flow: Flow, inside: Box): Uint8Array {
  const stories = Uint8Array.from(titles);
  const sums = { titles: sumsOf(titles), words: sumsOf(flow.blocks.map(({ words }) => words)) };
  const within = (sum: Uint32Array, { from, to }: Box) => (sum[to] ?? 0) - (sum[from] ?? 0);
  for (const { index, holder } of flow.blocks) {
    if (!titles[index]) continue;
    let card: Box | null = null;
    for (let box = flow.box.get(holder) ?? null; box; box = box.up) {
      const isCard = within(sums.titles, box) === 1 && within(sums.words, box) <= TEASER;
      if (!isCard || (box.from < inside.to && inside.from < box.to)) break;
      card = box;
    }
    if (card) stories.fill(1, card.from, card.to);
  }
  return stories;
}

/** For each place how much stands before it. */
function sumsOf(values: ArrayLike<number>): Uint32Array {
  const sums = new Uint32Array(values.length + 1);
  for (let at = 0; at < values.length; at++) sums[at + 1] = (sums[at] ?? 0) + (values[at] ?? 0);
  return sums;
}
