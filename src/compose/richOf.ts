import { isBlank } from '../html/space';
import type { Block, Rich } from '../model';

/** Whether a block holds any letter. */
export function hasLetters(block: Block): boolean {
  for (const rich of richOf(block)) if (!isBlank(rich.text)) return true;
  return false;
}

/** Every text of a block, folded ones too, in reading order. */
export function richOf(block: Block): Rich[] {
  const found: Rich[] = [];
  gather(block, found);
  return found;
}

function gather(block: Block, found: Rich[]): void {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'code':
    case 'math':
      found.push(block.text);
      break;
    case 'excerpt':
    case 'removal':
      for (const inner of block.blocks) gather(inner, found);
      break;
    case 'list':
      for (const item of block.items) for (const inner of item) gather(inner, found);
      break;
    case 'figure':
      if (block.caption) found.push(block.caption);
      if (block.credit) found.push(block.credit);
      break;
    case 'table':
      if (block.caption && !block.captionBelow) found.push(block.caption);
      for (const row of block.rows)
        for (const cell of row) for (const inner of cell.blocks) gather(inner, found);
      if (block.caption && block.captionBelow) found.push(block.caption);
      break;
    case 'embed':
      for (const inner of block.blocks) gather(inner, found);
      if (block.credit) found.push(block.credit);
      break;
    case 'rule':
      break;
  }
}
