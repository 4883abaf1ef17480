import type { Article, Block, Outside, Reason, Rich } from '../../model';
import { lines } from '../../text/lines';
import { hostOf } from '../article/hostOf';

/** Something that was left out: a removal, or letters within a text. */
export interface LeftOut {
  readonly rule: string;
  readonly reason: Reason;
  /** Its words, a line for each text in it; the name of what holds none, empty where that has no name. */
  readonly text: string;
}

/** Everything that was left out of an article, in reading order of the removals, then of the letters within texts. */
export function leftOutOf(article: Article): LeftOut[] {
  return [...removals(article), ...folds(article)];
}

/** What was left out for each reason, the reason with the most first. */
export function byReason(all: readonly LeftOut[]): [Reason, readonly LeftOut[]][] {
  const gathered = new Map<Reason, LeftOut[]>();
  for (const item of all) {
    const same = gathered.get(item.reason);
    if (same) same.push(item);
    else gathered.set(item.reason, [item]);
  }
  return [...gathered].sort(([, a], [, b]) => b.length - a.length);
}

function removals(article: Article): LeftOut[] {
  const found: LeftOut[] = [];
  const walk = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.type === 'removal') {
        const { rule, reason } = block;
        found.push({
          rule,
          reason,
          text: words({ ...article, blocks: block.blocks }) || names(block.blocks),
        });
      } else if (block.type === 'excerpt' || block.type === 'embed') walk(block.blocks);
      else if (block.type === 'list') for (const item of block.items) walk(item);
      else if (block.type === 'table')
        for (const row of block.rows) for (const cell of row) walk(cell.blocks);
    }
  };
  walk(article.blocks);
  return found;
}

function folds(article: Article): LeftOut[] {
  return lines(article).flatMap(({ rich, folded }) => (folded ? [] : foldsOf(rich)));
}

function foldsOf(rich: Rich): LeftOut[] {
  return rich.marks.flatMap(mark =>
    mark.type === 'folded'
      ? [{ rule: mark.rule, reason: mark.reason, text: rich.text.slice(mark.start, mark.end).trim() }]
      : [],
  );
}

function words(article: Article): string {
  return lines(article)
    .map(({ rich }) => rich.text.trim())
    .filter(text => text !== '')
    .join('\n');
}

/** What calls a picture or something of elsewhere by its name. */
function names(blocks: readonly Block[]): string {
  return blocks
    .flatMap(block => {
      if (block.type === 'figure') return block.images.map(({ alt }) => alt);
      return block.type === 'embed' ? [block.title ?? (block.url ? hostOf(block.url) : '')] : [];
    })
    .filter(name => name !== '')
    .join('\n');
}

/** How many pieces stand outside of what is read: each other story, and each other kind. */
export function piecesOutside(outside: readonly Outside[]): number {
  return outside.reduce((sum, { kind, pieces }) => sum + (kind === 'related' ? pieces : 1), 0);
}
