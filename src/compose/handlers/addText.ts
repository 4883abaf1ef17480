import type { Rich } from '../../model';
import { asRemoval, type BlockOfOneText, wholeFold } from '../wholeFold';
import type { OneTextOptions, Writer } from '../writer';

/** Adds a block that is one text, as a removal when all of it is folded; what is no text comes after it. */
export function addText(
  writer: Writer,
  write: () => void,
  make: (text: Rich) => BlockOfOneText,
  options?: OneTextOptions,
): void {
  const { text, beside } = writer.oneTextOf(write, options);
  if (text) {
    const block = make(text);
    const folded = wholeFold(text.text, text.marks);
    writer.add(folded ? asRemoval(block, folded) : block);
  }
  for (const block of beside) writer.add(block);
}
