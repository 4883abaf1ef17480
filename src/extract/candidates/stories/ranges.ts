import { type Box, type Flow, Inside, type TextBlock } from '../../../blocks';
import type { Headline } from '../../../blocks/headline';
import type { Story } from './story';

/** So many words of paragraphs make a story, and no teaser. */
const WORDS = 60;
/** More headlines alike are those of a list. */
const MOST = 40;
/** So many stories at most are appended under headlines that are drawn in another way; more are entries of something. */
const MOST_APART = 5;
/** How many signs tell a story in a box of its own, in the same box as the others, and under a headline of another kind. */
const SIGNS = { boxed: 2, flat: 3, apart: 3 } as const;

const ELSEWHERE =
  Inside.hidden | Inside.nav | Inside.aside | Inside.footer | Inside.dialog | Inside.list | Inside.table;

/** Words of paragraphs before each block. */
type Sums = Uint32Array;

/**
 * The stories of a page, the one under its headline among them: under headlines that are drawn like it, or, in boxes of
 * their own beside its box, under other ones. `isOther` tells of the others whether they are stories; those with hardly
 * any text are none.
 */
export function storyRanges(flow: Flow, headline: Headline, isOther: (story: Story) => boolean): Story[] {
  const sums = proseSums(flow);
  const isLong = ({ from, to }: Story) => wordsIn(sums, from, to) >= WORDS;
  const alike = startsAlike(flow, headline);
  const found = alike.length > 1 && alike.length <= MOST ? storiesUnder(flow, sums, alike) : [];
  const stories = found.filter(story => isLong(story) && (story.at === headline.at || isOther(story)));
  if (stories.length > 1) return stories;
  const apart = storiesApart(flow, sums, headline).filter(story => isLong(story) && isOther(story));
  const own = boxOf(flow, sums, headline.at, -1, apart[0]?.from);
  if (!own || apart.length > MOST_APART) return [];
  return [{ at: headline.at, from: own.from, to: own.to, signs: 0 }, ...apart].filter(isLong);
}

/** What may be stories under other headings of the first levels whose boxes stand beside the page's own story. */
function storiesApart(flow: Flow, sums: Sums, headline: Headline): Story[] {
  const places = placesOf(flow, headline);
  const isHeading = ({ index, level, inside }: TextBlock) =>
    index > headline.at && level > 0 && level <= 2 && (inside & ELSEWHERE & ~places) === 0;
  const apart: Story[] = [];
  let done = headline.at + 1;
  for (const { index: at } of flow.blocks.filter(isHeading)) {
    const box = at < done ? undefined : boxOf(flow, sums, at, headline.at);
    if (!box || box.to - box.from === 1) continue;
    apart.push({ at, from: box.from, to: box.to, signs: SIGNS.apart });
    done = box.to;
  }
  return apart;
}

/** Blocks that are drawn like the headline: of the same element and class. */
function startsAlike(flow: Flow, headline: Headline): number[] {
  const { blocks } = flow;
  const { element } = headline;
  const isHeading = blocks[headline.at]?.level === 1 || blocks[headline.at]?.level === 2;
  const name = element?.getAttribute('class') ?? '';
  if (!isHeading && !name) return [];
  const places = placesOf(flow, headline);
  return blocks
    .filter(
      ({ holder, inside }) =>
        holder.localName === element?.localName &&
        (holder.getAttribute('class') ?? '') === name &&
        (inside & ELSEWHERE & ~places) === 0,
    )
    .map(({ index }) => index);
}

/** The stories under some headlines: each the greatest box without another headline, or, in one box, up to the next. */
function storiesUnder(flow: Flow, sums: Sums, starts: readonly number[]): Story[] {
  const boxes = starts.map((at, number) => boxOf(flow, sums, at, starts[number - 1], starts[number + 1]));
  return starts.map((at, number) => {
    const { from, to, up } = boxes[number] ?? { from: at, to: at + 1, up: null };
    if (wordsIn(sums, from, to) >= WORDS) return { at, from, to, signs: SIGNS.boxed };
    const end = up?.to ?? flow.blocks.length;
    return { at, from, to: Math.max(to, Math.min(end, boxes[number + 1]?.from ?? end)), signs: SIGNS.flat };
  });
}

/** The greatest box around a headline in which neither the one before nor the next stands. */
function boxOf(flow: Flow, sums: Sums, at: number, before = -1, next = flow.blocks.length): Box | undefined {
  const holder = flow.blocks[at]?.holder;
  let own = holder && flow.box.get(holder);
  // A headline amid a text does not make the whole text its own.
  while (own?.up && own.up.from > before && own.up.to <= next && wordsIn(sums, own.up.from, at) === 0)
    own = own.up;
  return own;
}

/** Where the headline stands itself may be where others do. */
function placesOf({ blocks }: Flow, { at }: Headline): number {
  return (blocks[at]?.inside ?? 0) & ELSEWHERE;
}

function proseSums({ blocks }: Flow): Sums {
  const sums = new Uint32Array(blocks.length + 1);
  for (const { index: at, prose, words } of blocks) sums[at + 1] = (sums[at] ?? 0) + (prose ? words : 0);
  return sums;
}

function wordsIn(sums: Sums, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}
