import { Inside } from '../../../blocks';
import { type Judged, keep, sameBox, stays } from './judged';

/** What a picture, a table or a listing says of itself is judged with the text beside it. */
const BESIDE = Inside.caption | Inside.figure | Inside.code;
/** How many lines may stand between them, and how many of the picture's or listing's own. */
const NEAR = 3;
const FAR = 60;

/** Captions and listings stay where a paragraph beside them does. */
export function keepBeside(judged: Judged): void {
  const { flow, excluded } = judged;
  const isBeside = (from: number, step: number): boolean => {
    for (let far = 1, left = NEAR; far < FAR && left > 0; far++) {
      const at = from + far * step;
      const block = flow.blocks[at];
      if (!block) return false;
      if (excluded[at] || block.inside & BESIDE) continue;
      if (stays(judged, at) && block.prose) return sameBox(flow, from, at);
      left -= 1;
    }
    return false;
  };
  for (const { index, inside } of flow.blocks) {
    if (!(inside & BESIDE) || excluded[index] || stays(judged, index)) continue;
    if (isBeside(index, 1) || isBeside(index, -1)) keep(judged, index, index + 1);
  }
}
