import type { Block } from '../model';
import { richOf } from './letters';

/** As many of its letters make a description known. */
const KNOWN = 48;

/**
 * The page's description of itself, when it is a sentence of its own. Null where the article begins with it: then it
 * is a copy of the first paragraph, or the standfirst that is read anyway.
 */
export function dekBeside(dek: string | null, blocks: readonly Block[]): string | null {
  const key = letters(dek ?? '').slice(0, KNOWN);
  if (key === '') return null;
  const first = blocks.filter(block => block.type !== 'removal').slice(0, 6);
  return first.some(block => richOf(block).some(({ text }) => letters(text.slice(0, 400)).includes(key)))
    ? null
    : dek;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[\s"'‘’“”«».,…-]+/g, '');
}
