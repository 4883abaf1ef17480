import type { Verdict } from '../../model';
import { GUTTER } from '../known';
import type { Handler } from './handler';

/** The numbers of the lines of code: nobody copies them, and they part one line from the next. */
export const LINE_NUMBERS: Verdict = { rule: 'line-numbers', reason: 'markup' };

/** A column of line numbers, folded. */
export const gutter: Handler = (element, writer) => {
  writer.folded(LINE_NUMBERS, false, () => writer.children(element));
  return undefined;
};

/** Whether an element holds numbers of lines and nothing else. */
export function isGutter(element: Element): boolean {
  return GUTTER.test(element.className) && /^[\s\d.:|]*$/.test(element.textContent ?? '');
}
