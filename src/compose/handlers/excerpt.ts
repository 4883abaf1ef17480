import { creditedPost } from '../embed/post';
import type { Handler } from './handler';

/** `<blockquote>`: an excerpt, or a post whose last line names its author and date. */
export const excerpt: Handler = (element, writer) => {
  const { part } = writer;
  const blocks = writer.nested(() => writer.children(element));
  if (blocks.length === 0) return undefined;
  writer.add(creditedPost(element, blocks, writer.base) ?? { type: 'excerpt', blocks, ...part });
  return undefined;
};
