import type { Cleaned, Verdict } from '../model';
import type { Flow } from '../text/flow';
import { isFolded } from './weigh';

/** Pieces less likely than this are folded, on the word of what they look like alone. */
const THRESHOLD = 0.25;
const UNLIKELY: Verdict = { rule: 'unlikely', reason: 'unlikely' };

/** Adds the verdict `unlikely` for what `clean` left but hardly belongs to the article. */
export function withUnlikely(cleaned: Cleaned, flow: Flow, likely: Float32Array): Cleaned {
  const { root } = cleaned.candidate;
  const range = flow.box.get(root);
  if (!range) return cleaned;
  const verdicts = new Map(cleaned.verdicts);
  let done = range.from;
  const unlikely = (at: number) => {
    const piece = flow.pieces[at];
    return piece !== undefined && (isFolded(piece, cleaned) || (likely[at] ?? 0) < THRESHOLD);
  };
  for (const box of flow.boxes) {
    if (box.from < done || box.from < range.from || box.to > range.to || box.element === root) continue;
    let all = true;
    let some = false;
    for (let at = box.from; at < box.to && all; at++) {
      const piece = flow.pieces[at];
      const folded = piece !== undefined && isFolded(piece, cleaned);
      all = unlikely(at);
      some ||= all && !folded;
    }
    if (!all || !some) continue;
    const piece = flow.pieces[box.from];
    if (box.to - box.from > 1 || (piece && !isFolded(piece, cleaned))) {
      verdicts.set(box.element, UNLIKELY);
      done = box.to;
    }
  }
  return { ...cleaned, verdicts };
}
