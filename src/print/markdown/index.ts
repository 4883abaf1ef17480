import type { Article, Block, Embed, Figure, Image, List, Paragraph, Table } from '../../model';
import { shown, unfolded } from '../../text/lines';
import { escaped, type RichContext, richMarkdown } from './rich';
import { rowsOf } from './rows';

/**
 * An article as Markdown (CommonMark with tables and footnotes): title, byline and date, then its blocks. What was
 * left out stays out.
 */
export function markdown(article: Article): string {
  const { title, byline, published, site, via, lead } = article;
  const context: RichContext = { notes: new Set() };
  const facts = [byline, via && via !== byline ? `via ${via}` : null, site, published]
    .filter(fact => fact !== null)
    .map(escaped);
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
      return paragraphMarkdown(block, context);
    case 'math':
      return block.tex === null ? richMarkdown(block.text, context) : `$$\n${block.tex}\n$$`;
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
      const text = unfolded(block.text).replace(/^\n+/, '');
      const fence = text.includes('```') ? '````' : '```';
      const title = block.title === null ? '' : `${escaped(block.title)}:\n\n`;
      return `${title}${fence}${block.language ?? ''}\n${text}\n${fence}`;
    }
    case 'embed':
      return embedMarkdown(block, context);
    case 'rule':
      return '---';
    case 'removal':
      return '';
  }
}

/** A paragraph, or the note that it is. */
function paragraphMarkdown(block: Paragraph, context: RichContext): string {
  const [first] = block.text.marks;
  const isNote = first?.type === 'note' && first.start === 0 && context.notes.has(first.id);
  const text = richMarkdown(block.text, context);
  return isNote ? `[^${first.id}]: ${text}` : text;
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

function figureMarkdown({ images, caption, credit }: Figure, context: RichContext): string {
  const pictures = images.map(imageMarkdown).join(' ');
  const words = [caption, credit].flatMap(text => (text ? [richMarkdown(text, context)] : [])).join(' ');
  return [pictures, words && `*${words.replaceAll('*', '')}*`].filter(part => part !== '').join('\n\n');
}

/** What nobody may load is its words. */
function imageMarkdown({ url, alt, loads }: Image): string {
  if (loads === 'never') return escaped(alt);
  return `![${escaped(alt)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

function tableMarkdown({ caption, rows }: Table, context: RichContext): string {
  const [head, ...body] = rowsOf(rows, cell =>
    blocksMarkdown(cell.blocks, context)
      .replace(/\\?\n+/g, ' ')
      .replaceAll('|', '\\|'),
  );
  if (!head) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const grid = [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
  return caption ? `${richMarkdown(caption, context)}\n\n${grid}` : grid;
}

function embedMarkdown({ blocks, credit, provider, title, kind, url }: Embed, context: RichContext): string {
  const words = blocksMarkdown(blocks, context);
  const name = escaped([title, provider ?? (title ? null : kind)].filter(Boolean).join(' · '));
  const isLinked = credit?.marks.some(mark => mark.type === 'link' && mark.url === url);
  const from = url && !isLinked ? `[${name}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})` : '';
  const source = credit ? richMarkdown(credit, context) : '';
  return behind('> ', '> ', [words, [source, from].filter(Boolean).join(' ')].filter(Boolean).join('\n\n'));
}

function behind(first: string, rest: string, text: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? rest.trimEnd() : rest + line))
    .join('\n');
}
