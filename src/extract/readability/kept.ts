import type { Flow } from '../../blocks';

/** Which pieces of the flow a witness keeps, by number: 1 where it keeps at least half of the letters. */
export function keptPieces({ pieces }: Flow, texts: ReadonlySet<Text>): Uint8Array {
  const kept = new Uint8Array(pieces.length);
  for (const piece of pieces) {
    let [all, own] = [0, 0];
    for (const text of piece.texts) {
      all += text.data.length;
      if (texts.has(text)) own += text.data.length;
    }
    if (own * 2 >= all && own > 0) kept[piece.index] = 1;
  }
  return kept;
}
