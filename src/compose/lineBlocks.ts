import type { Block, LangAndDir } from '../model';
import { flatPost } from './embed/flatPost';
import type { ClosedLine } from './lineWriter';
import { asRemoval, wholeFold } from './wholeFold';

/** The blocks that a closed line becomes: a paragraph, a removal when all of it is folded, a post in one line. */
export function blocksOfLine(line: ClosedLine, langAndDir: LangAndDir): Block[] {
  const { text, marks } = line;
  const folded = wholeFold(text, marks);
  const post = folded ? null : flatPost(line, langAndDir);
  if (post) return [post];
  const paragraph = { type: 'paragraph', text: line.make(0, text.length), ...langAndDir } as const;
  return [folded ? asRemoval(paragraph, folded) : paragraph];
}
