import type { Block, Figure } from '../../model';
import type { BlockHandler } from '../writer';

/**
 * `<figure>`: its pictures as one figure with their caption; whose words an excerpt holds joins it; whatever else it
 * holds stays what it is.
 */
export const figure: BlockHandler = (element, writer) => {
  const blocks = writer.blocksOf(() => writer.children(element));
  for (const block of gathered(blocks)) writer.add(block);
  return undefined;
};

/** Pictures beside each other, and the one caption beside them, are one figure. */
export function gathered(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const before = out.at(-1);
    if (block.type === 'figure' && before) {
      const joined =
        before.type === 'figure'
          ? oneFigure(before, block)
          : before.type === 'excerpt' && block.images.length === 0
            ? { ...before, blocks: [...before.blocks, ...words(block)] }
            : null;
      if (joined) out[out.length - 1] = joined;
      else out.push(block);
    } else out.push(block);
  }
  return out;
}

function oneFigure(before: Figure, block: Figure): Figure | null {
  if ((before.caption ?? before.credit) && (block.caption ?? block.credit)) return null;
  return {
    type: 'figure',
    images: [...before.images, ...block.images],
    caption: before.caption ?? block.caption,
    credit: before.credit ?? block.credit,
  };
}

function words({ caption, credit }: Figure): Block[] {
  return [caption, credit].flatMap(text => (text ? [{ type: 'paragraph', text }] : []));
}
