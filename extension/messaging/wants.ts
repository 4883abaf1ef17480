import { CODES } from '../../src/languages/codes';

/** What `content.js` says to the background when a page wants the words of some languages. */
export interface WantsLanguages {
  readonly wants: 'languages';
  /** Codes of languages that there are. */
  readonly codes: readonly string[];
}

/** The languages that a message asks for, by their codes; null where it asks for none, or for one that there is not. */
export function wantedLanguages(message: unknown): readonly string[] | null {
  if (typeof message !== 'object' || message === null) return null;
  if (!('wants' in message) || message.wants !== 'languages' || !('codes' in message)) return null;
  const { codes } = message;
  return Array.isArray(codes) && codes.length > 0 && codes.every(isKnown) ? codes : null;
}

/** Whether the words of a language are a file of the extension. English is always there, so it is none. */
export function isKnown(code: unknown): code is string {
  return typeof code === 'string' && code !== 'en' && CODES.includes(code);
}
