import type { Runtime } from 'webextension-polyfill';
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

/** Whether a sender is a script of ours (`own`: the extension's id) in a tab's own document: nobody else has anything to ask. */
export function isPageScript({ id, tab, frameId }: Runtime.MessageSender, own: string): boolean {
  return id === own && tab?.id !== undefined && frameId === 0;
}
