import type { ClutterPhrases, Rule } from '../../model';
import { Expressions, type Row, type RowGroup } from './expression';
import type { Form } from './forms';
import { required } from './narrow';

/** A rule without its expressions. */
export type Conditions = Omit<Rule, 'says' | 'named'>;

/** How an expression of a rule is to be read. */
export interface Reads {
  /** The rule, by its number. */
  readonly rule: number;
  readonly flags: string;
  /** The form of the text that it reads. */
  readonly on: Form;
}

/** An expression taken apart: it fits a text where one of its alternatives does. */
export interface PreparedExpression extends Reads {
  readonly alternatives: readonly Alternative[];
}

export interface Alternative {
  readonly row: Row;
  /** Letters in lower case of which one stands in every text that it fits; null for any text. */
  readonly letters: readonly string[] | null;
}

/** Expressions taken apart, in their order. */
export interface Prepared {
  readonly expressions: readonly PreparedExpression[];
  /** The groups in their rows, by their numbers. */
  readonly groups: readonly RowGroup[];
}

/** The phrases of a language (BCP 47) that rules ask for, taken apart. */
export interface PreparedPhrases extends Prepared {
  readonly language: string;
}

interface Expression extends Reads {
  readonly source: string;
}

/** All that rules say themselves, and the English phrases that they ask for. */
export function prepareRules(rules: readonly Rule[], english: ClutterPhrases): Prepared {
  const own = rules.flatMap(({ says, named }, rule) => [
    ...(says ? [folded(rule, says)] : []),
    ...(named ? [{ rule, source: named.source, flags: named.flags, on: 'text' as const }] : []),
  ]);
  return prepared([...own, ...phrasesOf(rules, 'en', english)]);
}

/** The phrases of a language (BCP 47) that rules ask for. */
export function preparePhrases(
  rules: readonly Conditions[],
  language: string,
  clutter: ClutterPhrases,
): PreparedPhrases {
  return { language, ...prepared(phrasesOf(rules, language, clutter)) };
}

function prepared(expressions: readonly Expression[]): Prepared {
  const all = new Expressions();
  const apart = expressions.map(({ source, ...reads }) => {
    const rows = all.parse(source).flatMap(row => all.split(row));
    return { ...reads, alternatives: rows.map(row => ({ row, letters: required(row, all.groups) })) };
  });
  return { expressions: apart, groups: all.groups };
}

function phrasesOf(rules: readonly Conditions[], language: string, clutter: ClutterPhrases): Expression[] {
  return rules.flatMap(({ phrases: kind, on }, rule) => {
    const phrases = (kind && clutter[kind]) ?? [];
    if (phrases.length === 0) return [];
    return [on === 'inline' ? amongLetters(rule, phrases) : wholeLine(rule, phrases, language)];
  });
}

/** How rules say that signs and digits around a line do not count. */
const EDGE_BEFORE = /\^\[\^\\p\{L\}(?:\\d)?\]\*/g;
const EDGE_BEHIND = /\[\^\\p\{L\}\]\*\$/g;

/**
 * An expression that matches the same texts without folding case or knowing the letters of all scripts: that costs a
 * hundred times the rest, and engines compile anew in every page. The text is folded and stripped once instead.
 */
function folded(rule: number, { source, flags }: RegExp): Expression {
  const literal = source.replace(/\\p\{\w+\}|\\u\{?\w+\}?|\\./gi, '');
  if (!flags.includes('i')) return { rule, source, flags, on: 'text' };
  if (/\p{Lu}/u.test(literal)) throw new SyntaxError(`${source} ignores case and has capitals`);
  const on = formOf(source);
  const front = on === 'lower' ? source : source.replace(EDGE_BEFORE, '^');
  const inner = on === 'bare' ? front.replace(EDGE_BEHIND, '$') : front;
  const kept = flags.replace('i', '');
  return { rule, source: inner, flags: /\\[pu]\{/i.test(inner) ? kept : kept.replace('u', ''), on };
}

/** A rule that says how its line ends, or that looks for ©, wants to see the signs there. */
function formOf(source: string): Form {
  if (!source.match(EDGE_BEFORE) || source.includes('©')) return 'lower';
  return source.match(EDGE_BEHIND) && !source.replace(EDGE_BEHIND, '').includes('$') ? 'bare' : 'front';
}

/** Lines that are one of these phrases, but for signs and digits around it. */
function wholeLine(rule: number, phrases: readonly string[], language: string): Expression {
  const sources = phrases
    .map(spread)
    // Lower case knows no Turkish: its I becomes an i with a dot.
    .map(source => (language === 'tr' ? source.replaceAll('ı', '[ıi]') : source));
  return { rule, source: `^(?:${sources.join('|')})$`, flags: '', on: 'bare' };
}

/** Phrases that stand among other letters. */
function amongLetters(rule: number, phrases: readonly string[]): Expression {
  return folded(rule, new RegExp(`(?:${phrases.join('|')})[.!?:]?`, 'gi'));
}

/** `~` in a phrase: up to six more words, before it, behind it or between two of its own. */
function spread(phrase: string): string {
  return phrase
    .replace(/^~/, String.raw`(?:\S+\s+){0,6}`)
    .replace(/~$/, String.raw`(?:[:,–—-]\S*)?(?:\s+\S+){0,6}`)
    .replaceAll('~', String.raw`[:,–—-]?(?:\s+\S+){0,6}\s+`);
}
