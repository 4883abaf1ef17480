import { LINE_NUMBERS } from '../code';
import type { BlockHandler, InlineHandler } from '../writer';

/** A column of line numbers, folded as a block of its own. */
export const gutter: BlockHandler = (element, writer) => {
  writer.fold(LINE_NUMBERS, false, () => writer.children(element));
  return undefined;
};

/** A line number inside code, folded in its line. */
export const foldInLine: InlineHandler = (element, writer) => {
  writer.fold(LINE_NUMBERS, true, () => writer.children(element));
};
