import type { Rule } from '../model';
import { rules } from '../rules';
import type { Piece } from '../text/flow';
import { formsOf, type Pattern, patternOf, wholeLine } from './patterns';

/** A rule whose conditions on the text have become cheap patterns. */
export interface Ready extends Rule {
  readonly tests: readonly Pattern[];
}

function ready(rule: Rule): Ready {
  const tests: Pattern[] = [];
  if (rule.says) tests.push(patternOf(rule.says));
  if (rule.phrases && rule.on !== 'letters') tests.push(wholeLine(rule.phrases));
  return { ...rule, tests };
}

const READY = rules.map(ready);
export const LINES = READY.filter(rule => rule.on === 'line');
export const OPENERS = READY.filter(rule => rule.on === 'opener');
export const BOXES = READY.filter(rule => rule.on === 'box');
export const LETTERS = READY.filter(rule => rule.on === 'letters');

/** The words of a rule that look at one piece of text; `where` and `cautious` are for those who know the sheet. */
const ASK: { readonly [word in keyof Rule]?: (rule: Ready, piece: Piece) => boolean } = {
  maxWords: (rule, piece) => piece.words <= (rule.maxWords ?? 0),
  minWords: (rule, piece) => piece.words >= (rule.minWords ?? 0),
  minLinked: (rule, piece) => piece.linked >= piece.text.length * (rule.minLinked ?? 0),
  lacks: (rule, piece) => !rule.lacks?.test(piece.text),
};

/** Whether a piece of text is what the rule describes, wherever it stands. */
export function fits(rule: Ready, piece: Piece): boolean {
  if (rule.maxWords !== undefined && !ASK.maxWords?.(rule, piece)) return false;
  if (rule.minWords !== undefined && !ASK.minWords?.(rule, piece)) return false;
  if (rule.minLinked !== undefined && !ASK.minLinked?.(rule, piece)) return false;
  const forms = formsOf(piece);
  const [says, ...phrases] = rule.tests;
  const hinted = !rule.has || rule.has.some(word => forms.lower.includes(word));
  if (!(hinted && says?.test.test(forms[says.on])) && !phrases.some(({ test, on }) => test.test(forms[on])))
    return false;
  return rule.lacks === undefined || ASK.lacks?.(rule, piece) === true;
}

const openers = new WeakMap<Piece, Ready | null>();

/** The rule by which a piece opens a section. */
export function openerOf(piece: Piece): Ready | null {
  if (piece.words > 16 || piece.text.length > 120) return null;
  const before = openers.get(piece);
  if (before !== undefined) return before;
  const rule = OPENERS.find(each => fits(each, piece)) ?? null;
  openers.set(piece, rule);
  return rule;
}

const lines = new WeakMap<Piece, Ready | null>();

/** The first rule for lines that a piece fits, wherever it stands. */
export function lineRuleOf(piece: Piece, where: (rule: Rule) => boolean): Ready | null {
  if (piece.words > 120 || piece.text.length > 1200) return null;
  const before = lines.get(piece);
  if (before === null) return null;
  if (before && where(before)) return before;
  const found = LINES.filter(each => fits(each, piece));
  lines.set(piece, found[0] ?? null);
  return found.find(where) ?? null;
}
