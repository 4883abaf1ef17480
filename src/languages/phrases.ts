import type { ClutterPhrases, Phrases } from '../model';
import { clutter as ar } from './ar/clutter';
import { clutter as cs } from './cs/clutter';
import { clutter as de } from './de/clutter';
import { clutter as en } from './en/clutter';
import { clutter as es } from './es/clutter';
import { clutter as fr } from './fr/clutter';
import { clutter as it } from './it/clutter';
import { clutter as ja } from './ja/clutter';
import { clutter as nl } from './nl/clutter';
import { clutter as pl } from './pl/clutter';
import { clutter as pt } from './pt/clutter';
import { clutter as ru } from './ru/clutter';
import { clutter as sv } from './sv/clutter';
import { clutter as tr } from './tr/clutter';
import { clutter as uk } from './uk/clutter';
import { clutter as zh } from './zh/clutter';

const CLUTTER: Readonly<Record<string, ClutterPhrases>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  sv,
  pl,
  cs,
  ru,
  uk,
  tr,
  ar,
  zh,
  ja,
};

/** The phrases of one kind, by language. */
export function phrasesOf(kind: keyof ClutterPhrases): Phrases {
  return Object.fromEntries(
    Object.entries(CLUTTER).map(([language, phrases]) => [language, phrases[kind] ?? []]),
  );
}
