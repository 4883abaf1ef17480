import type { Verdict } from '../../model';
import type { BlockHandler, InlineHandler } from '../writer';

/** Classes of elements that number the lines of code. */
const GUTTER =
  /(?:^|\s)(?:gutter|line-?no?s?|line-?num(?:ber)?s?|line-numbers-rows|linenodiv|ln|lnt|blob-num|hljs-ln-numbers|rouge-gutter)(?:$|\s)/;

/** The numbers of the lines of code: nobody copies them, and they part one line from the next. */
const LINE_NUMBERS: Verdict = { rule: 'line-numbers', reason: 'markup' };

/** A column of line numbers, folded as a block of its own. */
export const gutter: BlockHandler = (element, writer) => {
  writer.fold(LINE_NUMBERS, false, () => writer.children(element));
  return undefined;
};

/** A line number inside code, folded in its line. */
export const foldInLine: InlineHandler = (element, writer) => {
  writer.fold(LINE_NUMBERS, true, () => writer.children(element));
};

/** Whether an element holds numbers of lines and nothing else. */
export function isGutter(element: Element): boolean {
  return GUTTER.test(element.className) && /^[\s\d.:|]*$/.test(element.textContent ?? '');
}
