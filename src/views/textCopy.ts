import type { Article, Block } from '../model';
import { closeDirections } from '../text/directions';
import { shown, unfolded } from '../text/lines';
import { numberOf } from '../text/numbering';
import { source } from './copies';
import type { Words } from './words';

/** An article for the clipboard: where it stands, then its text, without what was left out. */
export function textCopy(article: Article, words: Words): string {
  return [source(article, words), article.dek, ...texts(article.blocks)]
    .flatMap(part => (part ? [closeDirections(part)] : []))
    .join('\n\n');
}

/** The texts of blocks, each to be parted from the next by an empty line. */
function texts(blocks: readonly Block[]): string[] {
  return blocks.flatMap(textOf).filter(text => text !== '');
}

function textOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'math':
      return [shown(block.text)];
    case 'code':
      return [block.title ?? '', unfolded(block.text).replace(/^\n+/, '')];
    case 'excerpt':
      return texts(block.blocks).map(text => text.replace(/^/gm, '> '));
    case 'list':
      return [
        block.items
          .map((item, index) => {
            const sign = block.ordered ? `${numberOf(block, index)}.` : '•';
            return `${sign} ${texts(item).join('\n').replaceAll('\n', '\n  ')}`;
          })
          .join('\n'),
      ];
    case 'figure':
      return [
        [block.caption, block.credit]
          .map(text => (text ? shown(text) : ''))
          .join(' ')
          .trim(),
      ];
    case 'table':
      return [
        block.caption ? shown(block.caption) : '',
        block.rows.map(row => row.map(cell => texts(cell.blocks).join(' ')).join('\t')).join('\n'),
      ];
    case 'embed':
      return [...texts(block.blocks), block.credit ? shown(block.credit) : ''];
    case 'rule':
    case 'removal':
      return [];
  }
}
