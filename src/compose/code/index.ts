import type { Verdict } from '../../model';
import { isGutterCell } from './gutter';
import { columnsOf, headsOf } from './head';
import { lineNumbersIn } from './numbers';
import { tabsOf } from './tabs';

/** The numbers of the lines of code: nobody copies them, and they part one line from the next. */
export const LINE_NUMBERS: Verdict = { rule: 'line-numbers', reason: 'markup' };

/** What names the language of code, and what copies it. */
const HEAD: Verdict = { rule: 'code-head', reason: 'control' };

/** What stands in and around code below `root` that is none of it, each with why. */
export function besideCode(root: Element): ReadonlyMap<Element, Verdict> {
  const found = new Map<Element, Verdict>();
  for (const code of codesIn(root)) {
    for (const number of lineNumbersIn(code)) found.set(number, LINE_NUMBERS);
    for (const column of columnsOf(code)) found.set(column, LINE_NUMBERS);
    for (const head of headsOf(code)) found.set(head, HEAD);
    const tabs = tabsOf(code);
    if (tabs) found.set(tabs, HEAD);
  }
  return found;
}

/** Elements that hold code, none in another: `<pre>`, and tables with its lines numbered. */
function codesIn(root: Element): Set<Element> {
  const codes = new Set<Element>();
  const tried = new Set<Element>();
  for (const pre of root.querySelectorAll('pre')) if (!pre.parentElement?.closest('pre')) codes.add(pre);
  for (const cell of root.querySelectorAll('td')) {
    const table = isGutterCell(cell) ? cell.closest('table') : null;
    if (!table || tried.has(table)) continue;
    tried.add(table);
    if (!table.querySelector('pre')) codes.add(table);
  }
  return codes;
}
