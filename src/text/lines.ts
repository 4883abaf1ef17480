import type { Article, Block, Rich } from '../model';

/** What a piece of text is, seen from the article. */
export type LineRole =
  | 'paragraph'
  | 'heading'
  | 'excerpt'
  | 'item'
  | 'caption'
  | 'cell'
  | 'code'
  | 'math'
  | 'post'
  | 'credit';

/** One Rich of an article, with what a reader of plain text must know of where it stands. */
export interface Line {
  readonly rich: Rich;
  readonly role: LineRole;
  /** It stands in a removal. */
  readonly folded: boolean;
}

/**
 * Every Rich of an article in reading order, folded ones too; their ids count up.
 * Quotes, links and copies all walk an article this way.
 */
export function lines(article: Article): Line[] {
  const found: Line[] = [];
  walk(article.blocks, null, false, found);
  return found;
}

function walk(blocks: readonly Block[], inside: LineRole | null, folded: boolean, found: Line[]): void {
  const add = (rich: Rich | null, role: LineRole) => {
    if (rich) found.push({ rich, role, folded });
  };
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
        add(block.text, inside ?? 'paragraph');
        break;
      case 'heading':
      case 'code':
      case 'math':
        add(block.text, block.type);
        break;
      case 'excerpt':
        walk(block.blocks, 'excerpt', folded, found);
        break;
      case 'list':
        for (const item of block.items) walk(item, inside ?? 'item', folded, found);
        break;
      case 'figure':
        add(block.caption, 'caption');
        add(block.credit, 'caption');
        break;
      case 'table':
        if (!block.captionBelow) add(block.caption, 'caption');
        for (const row of block.rows) for (const cell of row) walk(cell.blocks, 'cell', folded, found);
        if (block.captionBelow) add(block.caption, 'caption');
        break;
      case 'embed':
        walk(block.blocks, 'post', folded, found);
        add(block.credit, 'credit');
        break;
      case 'removal':
        walk(block.blocks, inside, true, found);
        break;
      case 'rule':
        break;
    }
  }
}

/** The letters of a text that are not folded away, for a copy or a count; white space as a reader sees it. */
export function shown(rich: Rich): string {
  const text = unfolded(rich);
  return (text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text).trim();
}

/** The letters of a text that are not folded away, its white space as it is. */
export function unfolded(rich: Rich): string {
  let text = '';
  let at = 0;
  for (const mark of rich.marks) {
    if (mark.type !== 'folded') continue;
    text += rich.text.slice(at, Math.max(at, mark.start));
    at = Math.max(at, mark.end);
  }
  return text + rich.text.slice(at);
}
