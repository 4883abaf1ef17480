import type { Form } from './prepare/forms';
import { isLatin } from './stands';

/** A text as patterns read it: as it is; in lower case; from its first letter on; and up to its last. */
export type Forms = Readonly<Record<Form, string>>;

const FRONT = /^[^\p{L}]+/u;
const BEHIND = /[^\p{L}]+$/u;

/** The forms of a text. */
export function formsOf(text: string): Forms {
  const lower = (text.includes('İ') ? text.replaceAll('İ', 'i') : text).toLowerCase();
  const front = isLatin(lower.charCodeAt(0)) ? lower : lower.replace(FRONT, '');
  const bare = isLatin(front.charCodeAt(front.length - 1)) ? front : front.replace(BEHIND, '');
  return { text, lower, front, bare };
}
