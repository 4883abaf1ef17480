import { FAR } from './distances';
import { between } from './sums';
import type { FeatureTable } from './table';
import type { BlockView } from './view';

const log = Math.log1p;

/** How many blocks on either side are around a block, and how many right beside it. */
const REACH = 5;
const BESIDE = 2;

/** Where a block stands: in the page, to the headline, among its neighbours. */
export const placeFeatures: FeatureTable = {
  'behind the headline': ({ page: { headline }, at }) => (headline.at < 0 ? 0.5 : at > headline.at ? 1 : 0),
  'distance from the headline': ({ page: { headline }, at }) =>
    headline.at < 0 ? -1 : log(Math.abs(at - headline.at)),
  'place in the page': ({ page, at }) => at / page.flow.blocks.length,
  'paragraphs before': ({ page, at }) => (page.sums.prose[at] ?? 0) / page.prose,
  'words before it': ({ before }) => log(before?.words ?? 0),
  'words behind it': ({ behind }) => log(behind?.words ?? 0),
  'links before it': ({ before }) => (before ? before.linked / before.text.length : 1),
  'links behind it': ({ behind }) => (behind ? behind.linked / behind.text.length : 1),
  'paragraphs around it': view => around(view, 'prose', REACH),
  'paragraphs right beside it': view => around(view, 'prose', BESIDE),
  'clutter around it': view => around(view, 'excluded', REACH),
  'links around it': view => sumAround(view, 'linked', REACH) / (sumAround(view, 'letters', REACH) || 1),
  'blocks since a paragraph': ({ page, at }) => page.toProse.since[at] ?? FAR,
  'blocks to a paragraph': ({ page, at }) => page.toProse.until[at] ?? FAR,
  'blocks since clutter': ({ sinceExcluded }) => sinceExcluded,
  'words since a heading': ({ sinceHeading }) => log(sinceHeading),
  'kept by Readability': ({ page, at }) => page.kept[at] ?? 0,
  'words around it that Readability keeps': view => around(view, 'kept', REACH),
};

type Counted = 'words' | 'letters' | 'linked' | 'prose' | 'excluded' | 'kept';

function sumAround({ page: { sums, flow }, at }: BlockView, what: Counted, reach: number): number {
  return between(sums[what], Math.max(0, at - reach), Math.min(flow.blocks.length, at + reach + 1));
}

/** The share of the words around a block that are of a kind. */
function around(view: BlockView, what: Counted, reach: number): number {
  return sumAround(view, what, reach) / (sumAround(view, 'words', reach) || 1);
}
