import type { Phrases } from '../../../model';

/** The forms of a text that patterns read; see `formsOf` in `src/extract/rules/forms.ts`. */
export type Form = 'text' | 'lower' | 'front' | 'bare';

/** A pattern made cheap, as sources. */
export interface Cheap {
  readonly source: string;
  readonly flags: string;
  readonly on: Form;
  /** `~` in it stands for more words. */
  readonly spread: boolean;
}

/** How rules say that signs and figures around a line do not count. */
const EDGE_BEFORE = /\^\[\^\\p\{L\}(?:\\d)?\]\*/g;
const EDGE_BEHIND = /\[\^\\p\{L\}\]\*\$/g;

/**
 * The cheap form of a pattern; it matches the same texts. Engines compile patterns anew in every page, and those that
 * fold case, or that know the letters of all scripts, cost a hundred times the others: so the text is folded and
 * stripped once instead.
 */
export function cheapOf({ source, flags }: RegExp): Cheap {
  const literal = source.replace(/\\p\{\w+\}|\\u\{?\w+\}?|\\./gi, '');
  if (!flags.includes('i') || /\p{Lu}/u.test(literal)) return { source, flags, on: 'text', spread: false };
  const on = formOf(source);
  const front = on === 'lower' ? source : source.replace(EDGE_BEFORE, '^');
  const inner = on === 'bare' ? front.replace(EDGE_BEHIND, '$') : front;
  const kept = flags.replace('i', '');
  return { source: inner, flags: /\\[pu]\{/i.test(inner) ? kept : kept.replace('u', ''), on, spread: false };
}

/** A rule that says how its line ends, or that looks for ©, wants to see the signs there. */
function formOf(source: string): Form {
  if (!source.match(EDGE_BEFORE) || source.includes('©')) return 'lower';
  return source.match(EDGE_BEHIND) && !source.replace(EDGE_BEHIND, '').includes('$') ? 'bare' : 'front';
}

/** Phrases parted: the English ones, and those of all other languages. */
export function parted(phrases: Phrases): readonly [english: Phrases, foreign: Phrases] {
  const { en = [], ...foreign } = phrases;
  return [en.length > 0 ? { en } : {}, foreign];
}

/** Phrases as a pattern for lines that are one of them, but for signs and figures around it; `~` is left as it is. */
export function wholeLine(phrases: Phrases): Cheap {
  const all = Object.entries(phrases).flatMap(([language, sources]) =>
    // Lower case knows no Turkish: its I becomes an i with a dot.
    sources.map(source => (language === 'tr' ? source.replaceAll('ı', '[ıi]') : source)),
  );
  return { source: `^(?:${all.join('|')})$`, flags: '', on: 'bare', spread: true };
}

/** A pattern for phrases that stand among other letters. */
export function amongLetters(phrases: Phrases): RegExp {
  return new RegExp(`(?:${Object.values(phrases).flat().join('|')})[.!?:]?`, 'gi');
}
