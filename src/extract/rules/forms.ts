import { kindAt, LETTER } from '../../text/letters';
import { Narrowing } from './narrow';

/** The forms of a text that patterns read. */
export type Form = 'text' | 'lower' | 'front' | 'bare';

/** A text as patterns read it: as it is; in lower case; from its first letter on; and up to its last. */
export type Forms = Readonly<Record<Form, Narrowing>>;

/** The forms of a text. */
export function formsOf(text: string): Forms {
  const lower = (text.includes('İ') ? text.replaceAll('İ', 'i') : text).toLowerCase();
  const front = lower.slice(firstLetter(lower));
  const bare = front.slice(0, behindLetters(front));
  return {
    text: new Narrowing(text),
    lower: new Narrowing(lower),
    front: new Narrowing(front),
    bare: new Narrowing(bare),
  };
}

/** Where the first letter of a text stands; its length where it has none. */
function firstLetter(text: string): number {
  let at = 0;
  while (at < text.length && !(kindAt(text, at) & LETTER)) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}

/** Where the last letter of a text ends; 0 where it has none. */
function behindLetters(text: string): number {
  let at = text.length;
  while (at > 0) {
    const start = (text.codePointAt(at - 2) ?? 0) > 0xffff ? at - 2 : at - 1;
    if (kindAt(text, start) & LETTER) return at;
    at = start;
  }
  return 0;
}
