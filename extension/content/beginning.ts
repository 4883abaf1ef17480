import type { Block, Reading } from '../../src/model';

/** So many letters, marks and all, fill the first screens of a popup many times over. */
const ENOUGH = 60_000;

/** The beginning of a reading, and whether more follows: whole blocks, at least one, the first of all that there are. */
export function beginningOf(reading: Reading): { readonly reading: Reading; readonly cut: boolean } {
  const { article } = reading;
  const blocks: Block[] = [];
  let letters = 0;
  for (const block of article.blocks) {
    if (letters >= ENOUGH) break;
    blocks.push(block);
    letters += JSON.stringify(block).length;
  }
  const cut = blocks.length < article.blocks.length;
  return cut ? { reading: { ...reading, article: { ...article, blocks } }, cut } : { reading, cut };
}
