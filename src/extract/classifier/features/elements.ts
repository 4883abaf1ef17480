import type { Box } from '../../../blocks';
import { FAR } from './distances';
import type { FeatureTable } from './table';
import type { BlockView } from './view';

const log = Math.log1p;

/** What the elements around a block are like, and how it stands to where most paragraphs are. */
export const elementFeatures: FeatureTable = {
  'words of its parent': ({ parent }) => parent.words,
  'links of its parent': ({ parent }) => parent.links,
  'paragraphs of its parent': ({ parent }) => parent.prose,
  'share of all paragraphs in its parent': ({ parent }) => parent.share,
  'blocks of its parent': ({ parent }) => parent.blocks,
  'words of its grandparent': ({ grandparent }) => grandparent.words,
  'links of its grandparent': ({ grandparent }) => grandparent.links,
  'paragraphs of its grandparent': ({ grandparent }) => grandparent.prose,
  'share of all paragraphs in its grandparent': ({ grandparent }) => grandparent.share,
  'words of its parent that Readability keeps': ({ parent }) => parent.kept,
  'words of its grandparent that Readability keeps': ({ grandparent }) => grandparent.kept,
  'with most paragraphs': view => isWithin(view, view.page.main?.box),
  'near most paragraphs': view => isWithin(view, view.page.main?.wide),
  'in the block of nearly all paragraphs': view => isWithin(view, view.page.main?.whole),
  'depth beside most paragraphs': ({ box, page }) => (box?.depth ?? 0) - (page.main?.box.depth ?? 0),
  'steps to most paragraphs': ({ page, box }) => page.steps(box),
  'blocks behind most paragraphs': ({ page: { main }, at }) =>
    main ? Math.max(-FAR, Math.min(FAR, at - main.box.to)) : 0,
  'names of clutter': ({ classNames }) => classNames.clutter,
  'names of articles': ({ classNames }) => classNames.articles,
  'blocks of its shape': ({ shape }) => log(shape?.blocks ?? 0),
  'paragraphs of its shape': ({ shape }) => (shape?.prose ?? 0) / (shape?.words || 1),
  'share of all paragraphs in its shape': ({ shape, page }) => (shape?.prose ?? 0) / page.prose,
  'boxes alike': ({ group }) => group.boxes,
  'words of boxes alike': ({ group }) => group.words,
  'links of boxes alike': ({ group }) => group.links,
  'paragraphs of boxes alike': ({ group }) => group.prose,
  'share of all paragraphs in boxes alike': ({ group }) => group.share,
  'words of its own box': ({ group }) => group.own,
  'place among boxes alike': ({ group }) => group.place,
};

function isWithin({ at }: BlockView, box: Box | undefined): number {
  return box && at >= box.from && at < box.to ? 1 : 0;
}
