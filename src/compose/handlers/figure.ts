import type { Block, Figure, Image } from '../../model';
import { completed, completes } from '../appendBlock';
import type { BlockHandler } from '../writer';

/**
 * `<figure>`: its pictures as one figure with their caption; whose words an excerpt holds joins it; whatever else it
 * holds stays what it is.
 */
export const figure: BlockHandler = (element, writer) => {
  const blocks = writer.blocksOf(() => writer.children(element));
  for (const block of withCaptions(gathered(blocks))) writer.add(block);
  return undefined;
};

/** Pictures beside each other, and the one caption beside them, are one figure. */
export function gathered(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  // What the last one holds, once another has joined it: thousands may.
  let images: Image[] | null = null;
  let inside: Block[] | null = null;
  for (const block of blocks) {
    const before = out.at(-1);
    const wordless = block.type === 'figure' && block.images.length === 0 ? wordlessBefore(out, block) : -1;
    const lacking = out[wordless];
    if (block.type === 'figure' && lacking?.type === 'figure') out[wordless] = completed(lacking, block);
    else if (block.type === 'figure' && before?.type === 'figure' && areOne(before, block)) {
      images ??= [...before.images];
      for (const image of block.images) images.push(image);
      const caption = before.caption ?? block.caption;
      out[out.length - 1] = { type: 'figure', images, caption, credit: before.credit ?? block.credit };
    } else if (block.type === 'figure' && block.images.length === 0 && before?.type === 'excerpt') {
      inside ??= [...before.blocks];
      inside.push(...words(block));
      out[out.length - 1] = { ...before, blocks: inside };
    } else {
      out.push(block);
      images = null;
      inside = null;
    }
  }
  return out;
}

/** A caption without pictures beside a table is the table's; beside code it is a line of text. */
function withCaptions(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const before = out.at(-1);
    const isCaption = block.type === 'figure' && block.images.length === 0;
    if (isCaption && before?.type === 'table' && !before.caption) {
      out[out.length - 1] = { ...before, caption: block.caption ?? block.credit, captionBelow: true };
      if (block.caption && block.credit) out.push({ type: 'paragraph', text: block.credit });
    } else if (isCaption && blocks.some(({ type }) => type === 'code')) out.push(...words(block));
    else if (
      block.type === 'table' &&
      !block.caption &&
      isOnlyCaption(blocks[at - 1]) &&
      before?.type === 'figure'
    )
      out[out.length - 1] = { ...block, caption: before.caption };
    else out.push(block);
  }
  return out;
}

function isOnlyCaption(block: Block | undefined): boolean {
  return (
    block?.type === 'figure' && block.images.length === 0 && block.caption !== null && block.credit === null
  );
}

/** Where the picture stands that a caption behind labels of its own (of a button, of a player) belongs to; -1 where none does. */
function wordlessBefore(out: readonly Block[], caption: Figure): number {
  const at = out.findLastIndex(({ type }) => type !== 'removal');
  const figure = out[at];
  return figure?.type === 'figure' && figure.images.length > 0 && completes(figure, caption) ? at : -1;
}

function areOne(before: Figure, block: Figure): boolean {
  return !((before.caption ?? before.credit) && (block.caption ?? block.credit));
}

function words({ caption, credit }: Figure): Block[] {
  return [caption, credit].flatMap(text => (text ? [{ type: 'paragraph', text }] : []));
}
