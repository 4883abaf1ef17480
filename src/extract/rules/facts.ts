import { type Box, type Flow, Inside, type TextBlock } from '../../blocks';
import { linkedShare } from '../../blocks/units';
import { hasAge } from './ages';
import { isDated } from './dates';
import { isHeading } from './heading';
import { lineRuleOf, openerOf } from './matching';
import { isNotes, referredTo } from './notes';

/** Blocks that are judged as one: no rule for words takes a part of them. */
export interface Facts {
  readonly kind: 'table' | 'list' | 'terms' | 'notes';
  readonly element: Element;
  /** A line that ends in a colon stands before it. */
  readonly isAnnounced: boolean;
  /** By the blocks' numbers: from `from` up to and without `to`. */
  readonly from: number;
  readonly to: number;
}

const known = new WeakMap<Flow, readonly (Facts | undefined)[]>();

/** The facts that each block is a part of, by the block's number. Takes time linear in the page; a second call is free. */
export function factsOf(flow: Flow): readonly (Facts | undefined)[] {
  const before = known.get(flow);
  if (before) return before;
  const facts = new Array<Facts | undefined>(flow.blocks.length).fill(undefined);
  const notes = referredTo(flow);
  for (const box of flow.boxes) {
    if (facts[box.from]) continue;
    const kind = kindOf(flow, box, notes);
    if (!kind) continue;
    const { element, from, to } = box;
    const isAnnounced = /[:：]$/.test(flow.blocks[from - 1]?.text ?? '');
    facts.fill({ kind, element, isAnnounced, from, to }, from, to);
  }
  known.set(flow, facts);
  return facts;
}

function kindOf(flow: Flow, box: Box, notes: ReadonlySet<Element>): Facts['kind'] | null {
  const { element } = box;
  if (notes.has(element) || isNotes(element)) return 'notes';
  switch (element.localName) {
    case 'table':
      return holdsFacts(flow, box) ? 'table' : null;
    case 'ul':
    case 'ol':
      return listsFacts(flow, box) ? 'list' : null;
    case 'dl':
      return box.to - box.from > 1 && linkedShare(flow, box) < 0.5 ? 'terms' : null;
    default:
      return pairsFacts(flow, box) ? 'terms' : null;
  }
}

/** So many words are more than a fact and its name. */
const FACT = 15;

/** Whether a box holds rows of two lines, one beside the other: what, and how much of it. */
function pairsFacts(flow: Flow, box: Box): boolean {
  const size = box.to - box.from;
  if (size < 4 || size % 2 > 0 || !isInRows(flow, box) || linkedShare(flow, box) >= 0.5) return false;
  let known = 0;
  for (let at = box.from; at < box.to; at += 2) {
    const [name, fact] = [flow.blocks[at], flow.blocks[at + 1]];
    if (!name || !fact || name.words + fact.words > FACT || isHeading(name)) return false;
    if ((name.inside | fact.inside) & (Inside.control | Inside.nav | Inside.hidden)) return false;
    if (isKnown(fact) || isDated(fact)) known++;
  }
  return known * 3 <= size;
}

/** Whether what stands right in a box are rows of two blocks each. */
function isInRows(flow: Flow, { element, from, to }: Box): boolean {
  let rows = 0;
  for (let row = element.firstElementChild; row; row = row.nextElementSibling) {
    const own = flow.box.get(row);
    if (own && own.to - own.from !== 2) return false;
    rows++;
  }
  return rows > 1 && (to - from) / 2 <= rows;
}

/** How long a cell of a table is at most that has no head; one of a table that lays out a page is longer. */
const LONGEST_CELL = 100;
const LONGEST_CELL_UNDER_HEAD = 300;

/** Whether a table holds facts in rows and columns, and does not lay out a part of the page. */
function holdsFacts(flow: Flow, box: Box): boolean {
  const table = box.element;
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return false;
  const cells = new Map<Element, number>();
  let hasHead = false;
  for (let at = box.from; at < box.to; at++) {
    const block = flow.blocks[at];
    const cell = block?.holder.closest('td,th,caption');
    if (!block || !cell) continue;
    // A table in a cell, or a heading of the article's, is laid out.
    if (cell.closest('table') !== table || (cell.localName === 'td' && block.level > 0 && block.level < 4))
      return false;
    hasHead ||= cell.localName !== 'td';
    cells.set(cell, (cells.get(cell) ?? 0) + block.words);
  }
  const rows = new Set([...cells.keys()].map(cell => cell.parentElement));
  const isWide = [...rows].some(row => (row?.childElementCount ?? 0) > 1);
  const longest = Math.max(0, ...cells.values());
  if (hasHead) return longest <= LONGEST_CELL_UNDER_HEAD;
  return isWide && rows.size > 1 && longest <= LONGEST_CELL && linkedShare(flow, box) < 0.8;
}

/** How many blocks an item of a list may have, on average, that is no article of its own. */
const MOST_BLOCKS = 4;

/** Whether a list says things: no row of controls, no links to other pages, no lines beside an article. */
function listsFacts(flow: Flow, box: Box): boolean {
  const items = box.element.childElementCount;
  if (box.to - box.from > items * MOST_BLOCKS || linkedShare(flow, box) >= 0.5) return false;
  const blocks = flow.blocks.slice(box.from, box.to);
  // Titles of other stories, each over its first words.
  if (blocks.some(isHeading)) return false;
  const controls = blocks.filter(({ inside }) => inside & (Inside.control | Inside.nav));
  if (controls.length * 2 >= blocks.length || blocks.some(isOffer)) return false;
  // What readers or other pages say, each with its age.
  if (items > 1 && blocks.length > items && blocks.filter(saysWhen).length * 2 >= items) return false;
  const known = blocks.filter(isKnown).length;
  if (known * 2 < blocks.length && items > 1) return true;
  return isIntroduced(flow, box, known === blocks.length);
}

function saysWhen(block: TextBlock): boolean {
  return isDated(block) || hasAge(block);
}

/** What a page offers for itself, in more than a word. */
function isOffer(block: TextBlock): boolean {
  const reason = block.words > 2 && lineRuleOf(block, rule => rule.where === undefined)?.reason;
  return reason === 'promo' || reason === 'newsletter' || reason === 'paywall';
}

/** Whether its words alone would make it clutter. */
function isKnown(block: TextBlock): boolean {
  return lineRuleOf(block, rule => rule.where === undefined) !== null || openerOf(block) !== null;
}

/** Whether the line before a list leads to it: by a colon, or by being a heading; a paragraph is enough for a list of which little is known. */
function isIntroduced(flow: Flow, { element, from }: Box, isStrict: boolean): boolean {
  const before = flow.blocks[from - 1];
  if (!before || !element.parentElement?.contains(before.holder) || isKnown(before)) return false;
  return /[:：]$/.test(before.text) || isHeading(before) || (!isStrict && before.prose);
}
