import type { TextBlock } from '../../../blocks';
import { endsSentence } from '../../../html/space';
import type { Span } from '../../../model';
import { mayBegin } from './sentences';

/** No element is looked for further up. */
const HIGHEST = 4;

/** The elements inside a block that stand between two sentences, as ranges over the letters of its texts. */
export function elementsIn(block: TextBlock, raw: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  let around: Element | null = null;
  let from = 0;
  const close = (end: number) => {
    if (around) spans.push(trimmed(raw, from, end));
  };
  for (const text of block.texts) {
    const element = topOf(text, block.holder);
    if (element !== around || element === null) {
      close(start);
      around = element;
      from = start;
    }
    start += text.length;
  }
  close(start);
  return spans.filter(span => standsBetween(raw, span));
}

/** The outermost element around a text inside its block; null where it is the block's own. */
function topOf(text: Text, holder: Element): Element | null {
  let top: Element | null = null;
  let above = text.parentElement;
  for (let height = 0; above && above !== holder && height < HIGHEST; height++) {
    top = above;
    above = above.parentElement;
  }
  return top;
}

function trimmed(raw: string, from: number, to: number): Span {
  const letters = raw.slice(from, to);
  return { start: from + letters.length - letters.trimStart().length, end: from + letters.trimEnd().length };
}

/** A sentence has ended before it, and another may begin behind it. */
function standsBetween(raw: string, { start, end }: Span): boolean {
  const before = raw.slice(Math.max(0, start - 20), start).trimEnd();
  const behind = end + (raw.length - end - raw.slice(end).trimStart().length);
  return (before === '' || endsSentence(before)) && (behind >= raw.length || mayBegin(raw, behind));
}
