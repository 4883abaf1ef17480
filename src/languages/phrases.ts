import type { ClutterPhrases, Phrases } from '../model';
import { loaded } from './loaded';

/** The phrases of one kind, by language. */
export function phrasesOf(kind: keyof ClutterPhrases): Phrases {
  return Object.fromEntries(loaded().map(({ code, clutter }) => [code, clutter[kind] ?? []]));
}
