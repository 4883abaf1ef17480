import { creditedPost } from '../embed/post';
import type { BlockHandler } from '../writer';

/** `<blockquote>`: an excerpt, or a post whose last line names its author and date. */
export const excerpt: BlockHandler = (element, writer) => {
  if (writer.deepest) return 'plain';
  const { langAndDir } = writer;
  const blocks = writer.blocksOf(() => writer.children(element));
  if (blocks.length === 0) return undefined;
  writer.add(creditedPost(element, blocks, writer.base) ?? { type: 'excerpt', blocks, ...langAndDir });
  return undefined;
};
