import type { Row, RowGroup } from './expression';
import type { Forms } from './forms';
import { Lookup } from './lookup';
import { Narrowing, rowMayBegin } from './narrow';
import { others } from './others';
import type { Conditions, Prepared, Reads } from './prepare';
import { PREPARED } from './prepared';

// How a text is held against the expressions of all rules. A browser compiles an expression anew in every page, and
// hundreds of words in one cost more than the matching. So before any page is read each expression is taken apart into
// alternatives (`expression.ts`), filed under letters of which one stands in whatever they fit (`prepare.ts`). A text is
// looked through once for all these letters (`lookup.ts`), and of an alternative that may fit only the words that stand
// in the text are compiled (`narrow.ts`): mostly nothing, else an expression of twenty signs.

/** A rule as it is matched: its expressions are alternatives, looked up by letters. */
export type Ready = Conditions;

/** All rules, by their numbers; the first that fits names what it fits. */
export const RULES: readonly Ready[] = PREPARED.rules;

/** An alternative of an expression: a rule fits a text where one of its alternatives does. */
export interface FiledAlternative extends Reads {
  readonly row: Row;
  /** The groups in its row, by their numbers. */
  readonly groups: readonly RowGroup[];
  /** Its place among all alternatives. */
  readonly place: number;
}

const texts = new Lookup<FiledAlternative>();
const names = new Lookup<FiledAlternative>();
const compiled = new Map<string, RegExp>();
let places = 0;
let languages = 0;
file(PREPARED);

function file({ expressions, groups }: Prepared): void {
  for (const { rule, flags, on, alternatives } of expressions) {
    const lookup = RULES[rule]?.on === 'box' ? names : texts;
    for (const { row, letters } of alternatives)
      lookup.add(letters, { rule, flags, on, row, groups, place: places++ });
  }
}

/** Takes in the phrases of languages that have been loaded since. To be called before a page is cleaned. */
export function renewPatterns(): void {
  for (const phrases of others.slice(languages)) file(phrases);
  languages = others.length;
}

/** The alternatives that may fit a text in lower case, in the order of their rules. */
export function alternativesFor(lower: string): FiledAlternative[] {
  return [...texts.find(lower)].sort((a, b) => a.rule - b.rule || a.place - b.place);
}

/** The number of the first rule for elements that a class name or an id in lower case fits; null where none does. */
export function ruleNamed(name: string): number | null {
  const form = new Narrowing(name);
  const forms = { text: form, lower: form, front: form, bare: form };
  let first: number | null = null;
  for (const alternative of names.find(name)) {
    const { rule } = alternative;
    if ((first === null || rule < first) && fits(alternative, forms)) first = rule;
  }
  return first;
}

/** Whether an alternative fits a text. */
export function fits(alternative: FiledAlternative, forms: Forms): boolean {
  const form = forms[alternative.on];
  return expressionFor(alternative, form)?.test(form.text) ?? false;
}

/** An alternative as far as it may fit a text in the form that it reads, as an expression; null where it cannot. */
export function expressionFor({ row, groups, flags }: FiledAlternative, form: Narrowing): RegExp | null {
  const source = rowMayBegin(row, groups, form.text) ? form.row(row, groups) : null;
  if (source === null) return null;
  const key = flags + source;
  const expression = compiled.get(key) ?? new RegExp(source, flags);
  compiled.set(key, expression);
  return expression;
}
