import { isBlank } from '../html/space';
import type { Code, Heading, Mark, MathBlock, Paragraph, Removal, Verdict } from '../model';

/** A block that is one text. */
export type BlockOfOneText = Paragraph | Heading | Code | MathBlock;

/** Why all letters of a text are folded; null when one is not. */
export function wholeFold(text: string, marks: readonly Mark[]): Verdict | null {
  let at = 0;
  let first: Verdict | null = null;
  for (const mark of marks) {
    if (mark.type !== 'folded') continue;
    if (!isBlank(text.slice(at, Math.max(at, mark.start)))) return null;
    first ??= { rule: mark.rule, reason: mark.reason };
    at = Math.max(at, mark.end);
  }
  return first && isBlank(text.slice(at)) ? first : null;
}

/** A removal of a block whose letters are all folded; the removal says it once. */
export function asRemoval(block: BlockOfOneText, verdict: Verdict): Removal {
  const marks = block.text.marks.filter(mark => mark.type !== 'folded');
  return { type: 'removal', ...verdict, blocks: [{ ...block, text: { ...block.text, marks } }] };
}
