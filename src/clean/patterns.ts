import type { Phrases } from '../model';
import type { Piece } from '../text/flow';

/**
 * A pattern made cheap. Engines compile patterns anew in every page, and those that fold case, or that know the
 * letters of all scripts, cost a hundred times the others: so the text is folded and stripped once instead.
 */
export interface Pattern {
  readonly test: RegExp;
  readonly on: keyof Forms;
}

/** A text as patterns read it. */
interface Forms {
  readonly text: string;
  readonly lower: string;
  /** In lower case, without what stands before the first letter. */
  readonly front: string;
  /** The same, without what stands behind the last letter. */
  readonly bare: string;
}

const FRONT = /^[^\p{L}]+/u;
const BEHIND = /[^\p{L}]+$/u;
/** How rules say that signs and figures around a line do not count. */
const EDGE_BEFORE = /\^\[\^\\p\{L\}(?:\\d)?\]\*/g;
const EDGE_BEHIND = /\[\^\\p\{L\}\]\*\$/g;

/** The cheap form of a pattern; it matches the same texts. */
export function patternOf({ source, flags }: RegExp): Pattern {
  const literal = source.replace(/\\p\{\w+\}|\\u\{?\w+\}?|\\./gi, '');
  if (!flags.includes('i') || /\p{Lu}/u.test(literal)) return { test: new RegExp(source, flags), on: 'text' };
  const on = formOf(source);
  const front = on === 'lower' ? source : source.replace(EDGE_BEFORE, '^');
  const inner = on === 'bare' ? front.replace(EDGE_BEHIND, '$') : front;
  const kept = flags.replace('i', '');
  const plain = /\\[pu]\{/i.test(inner) ? kept : kept.replace('u', '');
  return { test: new RegExp(inner, plain), on };
}

/** A rule that says how its line ends, or that looks for ©, wants to see the signs there. */
function formOf(source: string): keyof Forms {
  if (!source.match(EDGE_BEFORE) || source.includes('©')) return 'lower';
  return source.match(EDGE_BEHIND) && !source.replace(EDGE_BEHIND, '').includes('$') ? 'bare' : 'front';
}

/** `~` in a phrase: up to six more words, before it, behind it or between two of its own. */
const FORE = String.raw`(?:\S+\s+){0,6}`;
const TAIL = String.raw`(?:[:,–—-]\S*)?(?:\s+\S+){0,6}`;
const GAP = String.raw`[:,–—-]?(?:\s+\S+){0,6}\s+`;

/** A pattern for lines that are one of the phrases, but for signs and figures around them. */
export function wholeLine(phrases: Phrases): Pattern {
  const all = Object.entries(phrases).flatMap(([language, sources]) =>
    sources.map(source => spread(language, source)),
  );
  return { test: new RegExp(`^(?:${all.join('|')})$`), on: 'bare' };
}

function spread(language: string, source: string): string {
  const words = source.replace(/^~/, FORE).replace(/~$/, TAIL).replaceAll('~', GAP);
  // Lower case knows no Turkish: its I becomes an i with a dot.
  return language === 'tr' ? words.replaceAll('ı', '[ıi]') : words;
}

const known = new WeakMap<Piece, Forms>();

/** The forms of a piece's text. */
export function formsOf(piece: Piece): Forms {
  const before = known.get(piece);
  if (before) return before;
  const lower = piece.text.replaceAll('İ', 'i').toLowerCase();
  const front = lower.replace(FRONT, '');
  const forms = { text: piece.text, lower, front, bare: front.replace(BEHIND, '') };
  known.set(piece, forms);
  return forms;
}
