import type { Article, Block, Embed, Figure, Image, List, Table } from '../../model';
import { shown } from '../../text/lines';
import { escaped, type RichContext, richMarkdown } from './rich';

/**
 * An article as Markdown (CommonMark with tables and footnotes): title, byline and date, then its blocks. What was
 * left out stays out.
 */
export function markdown(article: Article): string {
  const { title, byline, published, site, lead } = article;
  const context: RichContext = { notes: new Set() };
  const facts = [byline, site, published].filter(fact => fact !== null).map(escaped);
  const head = [
    title === null ? '' : `# ${escaped(title)}`,
    facts.join(' · '),
    lead ? imageMarkdown(lead) : '',
  ];
  return `${[...head, ...bodyOf(article).map(block => blockMarkdown(block, context))].filter(part => part !== '').join('\n\n')}\n`;
}

function bodyOf({ title, blocks }: Article): readonly Block[] {
  const first = blocks.findIndex(block => block.type === 'heading');
  const block = blocks[first];
  const isTitle = block?.type === 'heading' && title !== null && shown(block.text) === title;
  return isTitle ? blocks.toSpliced(first, 1) : blocks;
}

function blocksMarkdown(blocks: readonly Block[], context: RichContext): string {
  return blocks
    .map(block => blockMarkdown(block, context))
    .filter(part => part !== '')
    .join('\n\n');
}

function blockMarkdown(block: Block, context: RichContext): string {
  switch (block.type) {
    case 'paragraph':
    case 'math':
      return richMarkdown(block.text, context);
    case 'heading':
      return `${'#'.repeat(block.level)} ${richMarkdown(block.text, context).replaceAll('\\\n', ' ')}`;
    case 'excerpt':
      return behind('> ', '> ', blocksMarkdown(block.blocks, context));
    case 'list':
      return listMarkdown(block, context);
    case 'figure':
      return figureMarkdown(block, context);
    case 'table':
      return tableMarkdown(block, context);
    case 'code': {
      const fence = block.text.text.includes('```') ? '````' : '```';
      return `${fence}${block.language ?? ''}\n${block.text.text}\n${fence}`;
    }
    case 'embed':
      return embedMarkdown(block, context);
    case 'rule':
      return '---';
    case 'removal':
      return '';
  }
}

function listMarkdown({ items, ordered, start }: List, context: RichContext): string {
  const lines: string[] = [];
  for (const item of items) {
    const note = item.map(block => noteOf(block)).find(id => id !== null && context.notes.has(id));
    const body = blocksMarkdown(item, context);
    if (body === '') continue;
    const bullet = note ? `[^${note}]: ` : ordered ? `${start + lines.length}. ` : '- ';
    lines.push(behind(bullet, ' '.repeat(note ? 4 : bullet.length), body));
  }
  return lines.join(lines.some(line => line.includes('\n\n')) ? '\n\n' : '\n');
}

/** The note that a block is, by the mark of its way back. */
function noteOf(block: Block): string | null {
  if (block.type !== 'paragraph') return null;
  for (const mark of block.text.marks) if (mark.type === 'note') return mark.id;
  return null;
}

function figureMarkdown({ images, caption }: Figure, context: RichContext): string {
  const pictures = images.map(imageMarkdown).join(' ');
  const words = caption ? richMarkdown(caption, context) : '';
  return [pictures, words && `*${words.replaceAll('*', '')}*`].filter(part => part !== '').join('\n\n');
}

function imageMarkdown({ url, alt }: Image): string {
  return `![${escaped(alt)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

function tableMarkdown({ caption, rows }: Table, context: RichContext): string {
  const width = Math.max(0, ...rows.map(row => row.reduce((sum, cell) => sum + cell.colspan, 0)));
  const [head, ...body] = rows.map(row => {
    const cells = row.flatMap(cell => {
      const text = blocksMarkdown(cell.blocks, context)
        .replace(/\\?\n+/g, ' ')
        .replaceAll('|', '\\|');
      return [text, ...Array.from({ length: Math.min(width, cell.colspan) - 1 }, () => '')];
    });
    return [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')];
  });
  if (!head) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const grid = [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
  return caption ? `${richMarkdown(caption, context)}\n\n${grid}` : grid;
}

function embedMarkdown({ blocks, credit, provider, kind, url }: Embed, context: RichContext): string {
  const words = blocksMarkdown(blocks, context);
  const name = escaped(provider ?? kind);
  const told = credit?.marks.some(mark => mark.type === 'link' && mark.url === url);
  const from = url && !told ? `[${name}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})` : '';
  const source = credit ? richMarkdown(credit, context) : '';
  return behind('> ', '> ', [words, [source, from].filter(Boolean).join(' ')].filter(Boolean).join('\n\n'));
}

function behind(first: string, rest: string, text: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? rest.trimEnd() : rest + line))
    .join('\n');
}
