import type { Block } from '../model';
import { richOf } from './richOf';

/** As many of its letters make a description known. */
const KNOWN = 48;
/** In so many blocks it is looked for. */
const FIRST = 6;

/**
 * The page's description of itself, when it is a sentence of its own. Null where the article begins with it: then it
 * is a copy of the first paragraph, or the standfirst that is read anyway.
 */
export function dekBeside(dek: string | null, blocks: readonly Block[]): string | null {
  const key = letters(dek ?? '').slice(0, KNOWN);
  if (key === '') return null;
  let first = 0;
  for (const block of blocks) {
    if (block.type === 'removal') continue;
    if (first === FIRST) break;
    first += 1;
    for (const { text } of richOf(block)) if (letters(text.slice(0, 400)).includes(key)) return null;
  }
  return dek;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[\s"'‘’“”«».,…-]+/g, '');
}
