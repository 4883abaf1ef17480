import { type Box, Inside, type TextBlock } from '../../../blocks';
import { isDateLabel } from '../dates';
import type { RulesPass } from '../pass';
import { openerOf } from './openers';

/** So many blocks after a headline may still be the article's head, where their elements say so. */
const FARTHEST = 25;
/** And so many paragraphs may stand before them: what the article is about, in short. */
const MOST_PROSE = 2;
const BEFORE = 6;
const NOT_HEAD =
  Inside.nav | Inside.footer | Inside.dialog | Inside.hidden | Inside.figure | Inside.code | Inside.excerpt;

/** A block of the page's head. */
export interface HeadBlock {
  readonly at: number;
  readonly block: TextBlock;
  /** It stands before the first paragraph, or in one header with the headline. */
  readonly early: boolean;
  /** No more than a summary stands between it and the headline. */
  readonly near: boolean;
  /** It may be the caption of a picture beside it, and may be a name beside a portrait. */
  readonly isCaption: boolean;
}

/**
 * The short blocks around the headline and before the first paragraph, wherever the candidate begins; then those after
 * it that may stand below a summary. None of a table of facts, a figure or an aside.
 */
export function headBlocks(pass: RulesPass): HeadBlock[] {
  const { flow, headline } = pass;
  const found: HeadBlock[] = [];
  const start = headline >= 0 ? beginningOf(pass, flow.blocks[headline]) : pass.from;
  const behind = headline >= 0 ? headline : pass.from - 1;
  let prose = 0;
  for (let at = start; at < flow.blocks.length && at <= behind + FARTHEST; at++) {
    const block = flow.blocks[at];
    if (!block || at === headline) continue;
    const before = prose;
    if (block.prose && !(block.inside & NOT_HEAD) && at > behind) prose++;
    if (prose > MOST_PROSE) break;
    // Dates and a reading time may make a line as long as a paragraph.
    if (block.prose && before === 0 && block.words <= 24 && /\d/.test(block.text))
      found.push(headBlock(at, block, true, true));
    if (isShort(block) && !isElsewhere(pass, at, block))
      found.push(headBlock(at, block, prose === 0 || isInHeader(pass, block), prose <= 1));
  }
  return found;
}

/** So many blocks after the last paragraph may still tell of the article. */
const BEHIND = 6;

function isInHeader({ flow, headline }: RulesPass, { holder }: TextBlock): boolean {
  const shown = flow.blocks[headline]?.holder;
  return shown !== undefined && (holder.closest('header')?.contains(shown) ?? false);
}

function headBlock(at: number, block: TextBlock, early: boolean, near: boolean): HeadBlock {
  return { at, block, early, near, isCaption: (block.inside & Inside.caption) !== 0 };
}

/** The last paragraph of the candidate. */
export function lastParagraph(pass: RulesPass): number {
  let last = pass.to - 1;
  while (last > pass.firstParagraph && !pass.prose[last]) last--;
  return last;
}

/** The last block that may still tell of the article: a heading begins something else. */
function lastBlock(pass: RulesPass): number {
  const last = lastParagraph(pass);
  let at = last;
  while (at < last + BEHIND && pass.flow.blocks[at + 1]?.level === 0) at++;
  return at;
}

/** The short blocks right behind the last paragraph of the candidate. */
export function footBlocks(pass: RulesPass): HeadBlock[] {
  const found: HeadBlock[] = [];
  for (let at = lastParagraph(pass) + 1; at <= lastBlock(pass); at++) {
    const block = pass.flow.blocks[at];
    if (block && isShort(block) && !(block.inside & (NOT_HEAD | Inside.aside) & ~Inside.footer))
      found.push(headBlock(at, block, false, false));
  }
  return found;
}

/** Where the header begins that the headline stands in. */
function beginningOf(pass: RulesPass, headline: TextBlock | undefined): number {
  if (!headline) return pass.from;
  let box: Box | null | undefined = pass.flow.box.get(headline.holder);
  let start = headline.index;
  for (; box && box.from >= headline.index - BEFORE; box = box.up) start = Math.min(start, box.from);
  return start;
}

function isShort(block: TextBlock): boolean {
  return !block.prose && block.words <= 40 && block.text.length <= 300;
}

/** In another part of the page, or in a table of facts. What stands above the headline may be the page's own header. */
function isElsewhere(pass: RulesPass, at: number, block: TextBlock): boolean {
  const { inside } = block;
  if (inside & NOT_HEAD || block.holder.closest('figcaption,caption')) return true;
  const headline = pass.flow.blocks[pass.headline]?.inside ?? inside;
  if (inside & (at < pass.headline ? Inside.header | Inside.aside : Inside.aside) & ~headline) return true;
  return isFact(pass, block);
}

/** A cell of a table, or what is told in a list of terms. A table with a paragraph or the headline in it is layout. */
export function isFact(pass: RulesPass, block: TextBlock): boolean {
  const { holder, inside } = block;
  const isTerm = inside & Inside.list ? holder.closest('dd,dt')?.localName : undefined;
  if (isTerm) {
    const term = isTerm === 'dt' ? block : pass.flow.blocks[block.index - 1];
    return !term || (!isDateLabel(term.text) && openerOf(term.text, null)?.rest !== '');
  }
  if (!(inside & Inside.table)) return isLabelled(pass, block);
  const table = block.holder.closest('table');
  const box = table && pass.flow.box.get(table);
  if (!box) return false;
  for (let at = box.from; at < box.to; at++)
    if (pass.flow.blocks[at]?.prose || at === pass.headline) return false;
  return true;
}

/** What stands behind a label with a colon in an element beside it is what the label says. */
function isLabelled({ flow, headline }: RulesPass, { holder, index }: TextBlock): boolean {
  const before = flow.blocks[index - 1];
  if (!before || before.index === headline || before.words > 4 || !/[:：]$/.test(before.text)) return false;
  const isBeside = before.holder.parentElement === holder.parentElement;
  return isBeside && !isDateLabel(before.text) && openerOf(before.text, null) === null;
}
