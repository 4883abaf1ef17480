import type { PlacedQuote } from './placedQuote';
import { agree, keyOf } from './placedQuote';

/** The least number of letters of a shortened repetition, and of its first piece. */
const SHORTENED = 20;
const SAME = 12;

/** The quotations that stand set off and are a part of another one, each with that. */
export function shortened(placed: readonly PlacedQuote[], keys: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  const cuts = placed.map(({ placement, quote }) =>
    placement !== 'running'
      ? quote.text
          .split(/…|\.{3}|\[[^[\]]{0,40}\]/)
          .map(keyOf)
          .filter(Boolean)
      : [],
  );
  if (!cuts.some(isLong)) return found;
  const starts = new Map<string, number>();
  for (const [index, { quote }] of placed.entries()) {
    const key = keys[index] ?? '';
    let at = 0;
    for (const word of quote.text.split(' ')) {
      const start = key.slice(at, at + SAME);
      const known = keys[starts.get(start) ?? -1] ?? '';
      if (start.length === SAME && known.length < key.length) starts.set(start, index);
      at += keyOf(word).length;
    }
  }
  for (const [index, pieces] of cuts.entries()) {
    if (!isLong(pieces)) continue;
    const whole = starts.get(pieces[0]?.slice(0, SAME) ?? '');
    const [one, other] = [placed[index], whole === undefined ? undefined : placed[whole]];
    if (whole === undefined || whole === index || !one || !other || !agree(one.quote, other.quote)) continue;
    if (holds(keys[whole] ?? '', pieces)) found.set(index, whole);
  }
  return found;
}

function isLong(pieces: readonly string[]): boolean {
  return (pieces[0] ?? '').length >= SAME && pieces.join('').length >= SHORTENED;
}

/** Whether some pieces stand in a text, one after the other. */
function holds(key: string, pieces: readonly string[]): boolean {
  let at = 0;
  for (const piece of pieces) {
    const found = key.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}
