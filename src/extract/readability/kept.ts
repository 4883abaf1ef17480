import type { Flow } from '../../blocks';

/** Which blocks of the flow a witness keeps, by number: 1 where it keeps at least half of the letters. */
export function keptBlocks({ blocks }: Flow, texts: ReadonlySet<Text>): Uint8Array {
  const kept = new Uint8Array(blocks.length);
  for (const block of blocks) {
    let [all, own] = [0, 0];
    for (const text of block.texts) {
      all += text.data.length;
      if (texts.has(text)) own += text.data.length;
    }
    if (own * 2 >= all && own > 0) kept[block.index] = 1;
  }
  return kept;
}
