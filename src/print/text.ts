import type { Article, Block, List, Rich } from '../model';
import { shown } from '../text/lines';
import { numberOf } from '../text/numbering';

/**
 * An article as its reading text: one block a line, in reading order, a line break at the end. Title, byline,
 * captions, credits of pictures and clutter are left out; embedded posts are in, with the line that says whose they are. An item of a list is a line, with its
 * number in an ordered list; a row of a table is one too, its cells parted by tabs.
 */
export function readingText(article: Article): string {
  const lines = withoutTitle(article).flatMap(linesOf);
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}

/** The title is no part of the text where it stands on top of it. */
function withoutTitle({ title, blocks }: Article): readonly Block[] {
  const first = blocks.findIndex(
    block => block.type !== 'removal' && block.type !== 'figure' && block.type !== 'rule',
  );
  const block = blocks[first];
  if (title === null || block?.type !== 'heading' || folded(shown(block.text)) !== folded(title))
    return blocks;
  return blocks.toSpliced(first, 1);
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'code':
      return line(block.text);
    case 'math':
      return block.tex !== null && HARD.test(block.text.text)
        ? [block.tex.replace(/\s+/g, ' ')]
        : line(block.text);
    case 'excerpt':
      return block.blocks.flatMap(linesOf);
    case 'embed':
      return [...block.blocks.flatMap(linesOf), ...(block.credit ? line(block.credit) : [])];
    case 'list':
      return block.items.flatMap((item, index) => numbered(block, index, item.flatMap(linesOf)));
    case 'table':
      return block.rows.flatMap(row => {
        const cells = row.map(cell => cell.blocks.flatMap(linesOf).join(' '));
        return cells.some(cell => cell !== '') ? [cells.join('\t').trim()] : [];
      });
    case 'figure':
    case 'rule':
    case 'removal':
      return [];
  }
}

/** The number that a reader sees before an item of an ordered list. */
function numbered(list: List, index: number, [first, ...more]: string[]): string[] {
  if (first === undefined) return [];
  return [list.ordered ? `${numberOf(list, index)}. ${first}` : first, ...more];
}

function line(rich: Rich): string[] {
  const text = withSources(rich).replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [text];
}

/** What is shown of a text, formulas that one line of signs hardly holds as their TeX. */
function withSources(rich: Rich): string {
  if (!rich.marks.some(mark => mark.type === 'math' && mark.tex !== null)) return shown(rich);
  let text = '';
  let at = 0;
  for (const mark of rich.marks) {
    const letters = rich.text.slice(mark.start, mark.end);
    const tex = mark.type === 'math' && HARD.test(letters) ? mark.tex : null;
    if (mark.start < at || (mark.type !== 'folded' && tex === null)) continue;
    text += rich.text.slice(at, mark.start) + (tex ?? '');
    at = mark.end;
  }
  return text + rich.text.slice(at);
}

/** Fractions, roots, and sums with their bounds. */
const HARD = /[√/(]/;

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
