import { isInline } from '../../html/elements';
import { isNumberColumn } from './numbers';

/** Classes of elements that number the lines of code. */
const GUTTER =
  /(?:^|[\s_-])(?:gutter|line-?no?s?|line-?num(?:ber)?s?|linenodiv|ln|lnt|blob-num|numbers?-rows)(?:$|[\s_-])/i;

/** Whether an element holds numbers of lines and nothing else. */
export function isGutter(element: Element): boolean {
  return GUTTER.test(element.className) && /^[\s\d.:|]*$/.test(element.textContent ?? '');
}

/** The same of a cell, by its class or by as many numbers as the next cell has lines. */
export function isGutterCell(cell: Element): boolean {
  const next = cell.nextElementSibling;
  return isGutter(cell) || (next !== null && isNumberColumn(cell, () => linesIn(next)));
}

/** How many lines an element has that ends them with line breaks, or sets each in an element of its own. */
function linesIn(element: Element): number {
  let blocks = 0;
  for (const inner of element.querySelectorAll('*'))
    if (inner.localName === 'br' || (!isInline(inner) && inner.querySelector('div, p, li, pre') === null))
      blocks += 1;
  return Math.max(blocks, (element.textContent ?? '').trim().split('\n').length);
}
