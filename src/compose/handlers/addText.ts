import type { Rich } from '../../model';
import { type TextBlock, unfolded, wholeFold } from '../lineBlocks';
import type { Writer } from '../pageWriter';

/** Adds a block that is one text, as a removal when all of it is folded; what is no text comes after it. */
export function addText(
  writer: Writer,
  write: () => void,
  make: (text: Rich) => TextBlock,
  preserve = false,
): void {
  const { rich, beside } = writer.rich(write, preserve);
  if (rich) {
    const block = make(rich);
    const folded = wholeFold(rich.text, rich.marks);
    writer.add(folded ? unfolded(block, folded) : block);
  }
  for (const block of beside) writer.add(block);
}
