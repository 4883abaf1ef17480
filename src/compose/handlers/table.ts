import { isBlank } from '../../html/space';
import type { Block, Cell, Verdict } from '../../model';
import { isGutterCell } from '../code/gutter';
import type { BlockHandler, Writer } from '../writer';
import { code } from './code';
import { gutter } from './gutter';

const SECTIONS = new Set(['thead', 'tbody', 'tfoot']);
const LONGEST_CELL = 600;

/** `<table>`: rows of cells; a table that only lays things out is what stands in it. */
export const table: BlockHandler = (element, writer) => {
  if (writer.deepest) return 'plain';
  const lines = [...element.querySelectorAll('tr')];
  if (
    lines.length > 0 &&
    lines.every(line => [...line.children].some(isGutterCell)) &&
    !element.querySelector('pre')
  )
    return numbered(element, lines, writer);
  if (isLayout(element)) return 'plain';
  writer.closeLine();
  const first = element.firstElementChild;
  const named = first?.localName === 'caption' ? first : null;
  const caption = named ? writer.oneTextOf(() => writer.node(named)).text : null;
  const rows: Cell[][] = [];
  for (const child of element.childNodes) if (child !== named) addRows(child, rows, writer, undefined);
  if (rows.length > 0) writer.add({ type: 'table', caption, rows });
  else if (caption) writer.add({ type: 'paragraph', text: caption });
  return undefined;
};

/** Code with its lines numbered: line by line, or in a column of its own. */
function numbered(element: Element, lines: readonly Element[], writer: Writer): undefined {
  for (const part of lines.length > 1 ? [element] : [...element.querySelectorAll('td')])
    if (isGutterCell(part)) gutter(part, writer);
    else code(part, writer);
}

function addRows(node: ChildNode, rows: Cell[][], writer: Writer, outer: Verdict | undefined): void {
  const verdict = outer ?? (isElement(node) ? writer.verdict(node) : undefined);
  if (isElement(node) && isSection(node)) {
    for (const child of node.childNodes) addRows(child, rows, writer, verdict);
    return;
  }
  const cells: Cell[] = [];
  if (isElement(node) && node.localName === 'tr') {
    for (const child of node.childNodes) addCell(child, cells, writer, verdict);
  } else addCell(node, cells, writer, outer);
  if (cells.length > 0) rows.push(cells);
}

/** Scripts may put sections into sections; those are no rows of the table. */
function isSection({ localName, parentElement }: Element): boolean {
  return SECTIONS.has(localName) && !SECTIONS.has(parentElement?.localName ?? '');
}

/** A row that is clutter cannot be folded as one: its cells are. */
function addCell(node: ChildNode, cells: Cell[], writer: Writer, verdict: Verdict | undefined): void {
  const isCell = isElement(node) && (node.localName === 'td' || node.localName === 'th');
  if (!isElement(node) && (node.nodeType !== 3 || isBlank(node.nodeValue ?? ''))) return;
  const write = () => {
    if (isCell) writer.item(node);
    else writer.node(node);
  };
  const blocks: Block[] = writer.blocksOf(() => {
    if (verdict) writer.fold(verdict, false, write);
    else write();
  });
  if (!isCell && blocks.length === 0) return;
  const header = isCell && node.localName === 'th';
  cells.push({ header, colspan: span(node, 'colspan'), rowspan: span(node, 'rowspan'), blocks });
}

function span(cell: ChildNode, name: 'colspan' | 'rowspan'): number {
  const number = isElement(cell) ? Number.parseInt(cell.getAttribute(name) ?? '1', 10) : 1;
  return Math.min(1000, Math.max(1, number || 1));
}

/** No data table: it says so, holds another table, has one row or one column, or cells as long as paragraphs. */
function isLayout(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role === 'presentation' || role === 'none' || element.querySelector('table')) return true;
  const rows = [...element.querySelectorAll('tr')];
  const hasHeader = element.querySelector('th, thead, caption') !== null;
  const cells = [...element.querySelectorAll('td, th')];
  const long = cells.some(cell => (cell.textContent ?? '').length > LONGEST_CELL * (hasHeader ? 4 : 1));
  if (long || element.querySelector('td h1, td h2, td h3, td pre')) return true;
  return rows.every(row => row.children.length < 2) || (!hasHeader && rows.length < 2);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
