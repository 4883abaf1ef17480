import type { Packed } from '../../languages/quotations';
import type { Article, Block, Embed, Rich } from '../../model';
import { blockQuotation } from './blockQuotations';
import type { Flat, Passage } from './flat';
import { plainPosts, postIn } from './posts';
import type { InLines, Unmarked } from './quotation';
import { transcripts } from './transcripts';

/** The blocks that are a post or a block quotation. */
interface QuotedBlocks {
  readonly ids: ReadonlySet<number>;
  /** Of a post. */
  readonly embed: Embed | null;
}

/** The unmarked quotations of an article, and the passages that hold them or their credit: nothing else is read there. */
export function unmarkedOf(
  article: Article,
  flat: Flat,
  lang: Packed,
): { unmarked: Unmarked[]; taken: ReadonlySet<Passage> } {
  const taken = new Set<Passage>();
  const found: Unmarked[] = [];
  const take = ({ quotation, passages }: InLines) => {
    if (passages.some(passage => taken.has(passage))) return;
    found.push(quotation);
    for (const passage of passages) taken.add(passage);
  };
  inBlocks(article, flat).forEach(take);
  const rest = taken.size > 0 ? flat.passages.filter(passage => !taken.has(passage)) : flat.passages;
  if (flat.text.includes('(@')) plainPosts(flat, rest).forEach(take);
  transcripts(flat, rest, lang).forEach(take);
  if (found.length > 1) found.sort((a, b) => a.outer.start - b.outer.start);
  return { unmarked: found, taken };
}

/** The posts and the block quotations that are blocks of the article. */
function inBlocks(article: Article, flat: Flat): InLines[] {
  const quoted = quotedBlocks(article.blocks, []);
  if (quoted.length === 0) return [];
  const byBlock = new Map<number, Passage[]>();
  const following = new Map<Passage | undefined, Passage>();
  for (const [index, passage] of flat.passages.entries()) {
    following.set(flat.passages[index - 1], passage);
    const others = byBlock.get(passage.block) ?? [];
    byBlock.set(passage.block, others);
    others.push(passage);
  }
  return quoted.flatMap(({ ids, embed }) => {
    const passages = [...ids].flatMap(id => byBlock.get(id) ?? []);
    if (!embed) return blockQuotation(flat, passages, following.get(passages.at(-1))) ?? [];
    const quotation = postIn(flat, passages, embed);
    return quotation ? [{ quotation, passages }] : [];
  });
}

/** Adds the posts and the block quotations among some blocks to those found so far. */
function quotedBlocks(blocks: readonly Block[], found: QuotedBlocks[]): QuotedBlocks[] {
  for (const block of blocks) {
    if (block.type === 'list') for (const item of block.items) quotedBlocks(item, found);
    else if (block.type === 'embed' && block.kind === 'post')
      found.push({ ids: idsOf([block]), embed: block });
    else if (block.type !== 'excerpt') continue;
    else if (block.blocks.some(inner => inner.type === 'embed' || inner.type === 'excerpt'))
      quotedBlocks(block.blocks, found);
    else found.push({ ids: idsOf(block.blocks), embed: null });
  }
  return found;
}

function idsOf(blocks: readonly Block[]): Set<number> {
  const ids = new Set<number>();
  const visit = (block: Block) => {
    const add = (rich: Rich | null) => rich && ids.add(rich.id);
    if (block.type === 'paragraph' || block.type === 'heading') add(block.text);
    if (block.type === 'embed') add(block.credit);
    if (block.type === 'embed' || block.type === 'excerpt') block.blocks.forEach(visit);
    if (block.type === 'list') block.items.flat().forEach(visit);
  };
  blocks.forEach(visit);
  return ids;
}
