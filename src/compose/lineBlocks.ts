import { isBlank } from '../html/space';
import type { Block, Code, Heading, Mark, MathBlock, Paragraph, Rich, Verdict } from '../model';
import { flatPost } from './embed/flatPost';

/** A block that is one text. */
export type TextBlock = Paragraph | Heading | Code | MathBlock;

type Make = (start: number, end: number) => Rich;
interface Part {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** The blocks that a closed line becomes: a paragraph, a removal when all of it is folded, a post told in one line. */
export function paragraph(text: string, marks: readonly Mark[], make: Make, part: Part): Block[] {
  const folded = wholeFold(text, marks);
  if (folded) return [unfolded({ type: 'paragraph', text: make(0, text.length), ...part }, folded)];
  return flatPost(text, make, part) ?? [{ type: 'paragraph', text: make(0, text.length), ...part }];
}

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
export function unfolded(block: TextBlock, verdict: Verdict): Block {
  const marks = block.text.marks.filter(mark => mark.type !== 'folded');
  return { type: 'removal', ...verdict, blocks: [{ ...block, text: { ...block.text, marks } }] };
}
