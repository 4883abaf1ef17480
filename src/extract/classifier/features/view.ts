import type { Box, Flow, TextBlock } from '../../../blocks';
import type { Headline } from '../../../blocks/headline';
import type { Snapshot } from '../../../model';
import { type ClassNames, classNamesOf } from './classNames';
import { type Distances, distancesTo, FAR } from './distances';
import { type Main, mainOf, type RangeStats, statsOf, stepsTo } from './ranges';
import { type Shape, shapesOf } from './shapes';
import { type Member, similarBoxesOf } from './similarBoxes';
import { type Sums, sumsOf } from './sums';

/** What is known of the page when its text blocks are described. */
export interface FeatureInput {
  readonly snapshot: Snapshot;
  readonly flow: Flow;
  readonly headline: Headline;
  /** The blocks that are clutter by a rule in the whole page. */
  readonly excluded: Uint8Array;
  /** The blocks that Readability keeps. */
  readonly kept: Uint8Array;
}

/** A page, counted once for all of its blocks. */
export interface PageView extends FeatureInput {
  readonly sums: Sums;
  readonly words: number;
  /** Words of paragraphs that are no clutter; 1 where there are none. */
  readonly prose: number;
  readonly main: Main | null;
  /** How many blocks say the same, by text. */
  readonly said: ReadonlyMap<string, number>;
  /** JSON-LD `articleBody`, folded and in lower case. */
  readonly body: string;
  readonly saysArticle: boolean;
  /** How far it is to a paragraph, for each block. */
  readonly toProse: Distances;
  stats(box: Box | null): RangeStats;
  steps(box: Box | null): number;
  group(box: Box | null): Member;
  classNames(box: Box | null): ClassNames;
  shape(at: number): Shape | undefined;
}

/** A block as features see it, in its page. */
export interface BlockView {
  readonly page: PageView;
  readonly block: TextBlock;
  readonly at: number;
  readonly before: TextBlock | undefined;
  readonly behind: TextBlock | undefined;
  /** The ranges of the element that it stands in; null where that is none of the page's. */
  readonly box: Box | null;
  readonly parent: RangeStats;
  readonly grandparent: RangeStats;
  readonly group: Member;
  readonly classNames: ClassNames;
  readonly shape: Shape | undefined;
  /** Blocks since one that is clutter, at most `FAR`. */
  readonly sinceExcluded: number;
  /** Words since a heading. */
  readonly sinceHeading: number;
}

/** Each block is looked for in the page's own text of the article: no more of that than an article has. */
const LONGEST_BODY = 200_000;

/** Counts a page. Takes time linear in it. */
export function pageView(known: FeatureInput): PageView {
  const { flow, excluded, kept, snapshot } = known;
  const size = flow.blocks.length;
  const sums = sumsOf(flow, excluded, kept);
  const prose = sums.prose[size] || 1;
  const main = mainOf(flow, excluded, sums);
  const shapes = shapesOf(flow, excluded);
  const said = new Map<string, number>();
  for (const { text } of flow.blocks) said.set(text, (said.get(text) ?? 0) + 1);
  return {
    ...known,
    sums,
    words: sums.words[size] || 1,
    prose,
    main,
    said,
    body: snapshot.metadata.body?.slice(0, LONGEST_BODY).replace(/\s+/g, ' ').toLowerCase() ?? '',
    saysArticle: snapshot.document.querySelector('meta[property="og:type"][content="article"]') !== null,
    toProse: distancesTo(size, at => flow.blocks[at]?.prose === true && !excluded[at]),
    stats: statsOf(sums, prose),
    steps: main ? stepsTo(main.box) : () => -1,
    group: similarBoxesOf(flow, sums, prose),
    classNames: classNamesOf(),
    shape: at => shapes[at],
  };
}

/** The blocks of a page one after the other, but for those that need not be asked about. */
export function* blockViews(page: PageView, unasked: Uint8Array | null): Iterable<BlockView> {
  const { flow, excluded } = page;
  let sinceExcluded = FAR;
  let sinceHeading = 0;
  for (const block of flow.blocks) {
    const at = block.index;
    const since = { sinceExcluded, sinceHeading };
    sinceExcluded = excluded[at] ? 0 : Math.min(FAR, sinceExcluded + 1);
    sinceHeading = block.level > 0 ? 0 : sinceHeading + block.words;
    if (unasked?.[at]) continue;
    const box = flow.box.get(block.holder) ?? null;
    yield {
      page,
      block,
      at,
      before: flow.blocks[at - 1],
      behind: flow.blocks[at + 1],
      box,
      parent: page.stats(box?.up ?? null),
      grandparent: page.stats(box?.up?.up ?? null),
      group: page.group(box),
      classNames: page.classNames(box),
      shape: page.shape(at),
      ...since,
    };
  }
}

/** 1 where a block stands in one of some places, else 0. */
export function isInside({ block }: BlockView, places: number): number {
  return block.inside & places ? 1 : 0;
}
