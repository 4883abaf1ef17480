import type { Box, Flow, TextBlock } from '../../blocks';
import { LETTER, NUMBER, runOf } from '../../text/letters';
import { isHeading } from './heading';
import { namedRule, parted } from './names';

/** How a name may begin that a program makes of a heading: "user-content-menu", "section-menu". */
const PREFIX = /^(?:user-content|section|sec|chapter|heading|toc|h\d?|s\d?|id)-/;

/**
 * Whether a name is but the words of the text itself: `print-of-a-net` over "Print of a net on wet sand". Such a
 * name says no more than the words do.
 */
export function isSlugOf(name: string, text: string): boolean {
  const parts = wordsOf(parted(name).replace(PREFIX, ''));
  const words = wordsOf(text.slice(0, LONGEST));
  const [first, begins] = [parts[0], words[0]];
  if (first === undefined || begins === undefined || !isSameWord(first, begins)) return false;
  return parts.every(part => words.some(word => isSameWord(part, word)));
}

/** Words that differ in their ending alone are the same here. */
function isSameWord(part: string, word: string): boolean {
  return (
    part === word || (part.length > 3 && word.startsWith(part)) || (word.length > 3 && part.startsWith(word))
  );
}

const LONGEST = 200;

function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words: string[] = [];
  for (let at = 0; at < plain.length; at++) {
    const end = runOf(plain, at, plain.length, LETTER | NUMBER);
    if (end > at && !/^\d+$/.test(plain.slice(at, end))) words.push(plain.slice(at, end));
    at = end;
  }
  return words;
}

const known = new WeakMap<Flow, boolean>();

/** Whether the page makes the ids of its sections of their headings, as those show that no rule knows. */
export function makesIdsOfHeadings(flow: Flow): boolean {
  const before = known.get(flow);
  if (before !== undefined) return before;
  const made = flow.boxes.some(box => {
    const { id } = box.element;
    const block = id === '' ? undefined : flow.blocks[box.from];
    return block && isHeading(block) && isSlugOf(id, block.text) && !namedRule(box.element);
  });
  known.set(flow, made);
  return made;
}

/** The heading that a box begins with; null where it begins with something else. */
export function headingOf(flow: Flow, box: Box): TextBlock | null {
  const block = flow.blocks[box.from];
  return block && isHeading(block) ? block : null;
}
