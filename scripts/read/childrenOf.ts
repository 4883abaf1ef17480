import type { Block } from '../../src/model';

/** The blocks that stand in a block, in reading order. */
export function childrenOf(block: Block): readonly Block[] {
  switch (block.type) {
    case 'excerpt':
    case 'embed':
    case 'removal':
      return block.blocks;
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flatMap(row => row.flatMap(cell => cell.blocks));
    default:
      return [];
  }
}
