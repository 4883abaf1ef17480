import type { TextBlock } from '../../blocks';
import type { Rule } from '../../model';
import { type Forms, formsOf } from './forms';
import { alternativesFor, type FiledAlternative, fits, type Ready, RULES } from './patterns';

/** A rule that may fit a block, as letters stand in it without which it cannot. */
export interface PossibleRule {
  readonly rule: Ready;
  /** Those of its alternatives that may. */
  readonly alternatives: FiledAlternative[];
  /** Whether it does, once that has been asked. */
  fits: boolean | null;
}

/** What is known of a block, wherever it stands. */
interface LineMatches {
  readonly forms: Forms;
  /** In the order of the rules. */
  readonly possible: readonly PossibleRule[];
}

/** No rule for lines is asked about more. */
const LONGEST = 1200;
const MOST_WORDS = 120;

const known = new WeakMap<TextBlock, LineMatches>();

function knownOf(block: TextBlock): LineMatches {
  const before = known.get(block);
  if (before) return before;
  const forms = formsOf(block.text);
  const now = { forms, possible: possibleRules(block, alternativesFor(forms.lower.text)) };
  known.set(block, now);
  return now;
}

function possibleRules(block: TextBlock, alternatives: readonly FiledAlternative[]): readonly PossibleRule[] {
  const possible = new Map<number, PossibleRule>();
  for (const alternative of alternatives) {
    const rule = RULES[alternative.rule];
    const one = possible.get(alternative.rule);
    if (one) one.alternatives.push(alternative);
    else if (rule && mayFit(rule, block))
      possible.set(alternative.rule, { rule, alternatives: [alternative], fits: null });
  }
  return [...possible.values()];
}

function mayFit({ maxWords, minWords, minLinked }: Ready, { words, linked, text }: TextBlock): boolean {
  if (maxWords !== undefined && words > maxWords) return false;
  if (minWords !== undefined && words < minWords) return false;
  return minLinked === undefined || linked >= text.length * minLinked;
}

/** Whether a block of text is what the rule describes, wherever it stands. */
function doesFit(one: PossibleRule, { text }: TextBlock, forms: Forms): boolean {
  one.fits ??= one.alternatives.some(each => fits(each, forms)) && !one.rule.lacks?.test(text);
  return one.fits;
}

/** The rule by which a block opens a section. */
export function openerOf(block: TextBlock): Ready | null {
  if (block.words > 16 || block.text.length > 120) return null;
  const { forms, possible } = knownOf(block);
  return possible.find(one => one.rule.on === 'opener' && doesFit(one, block, forms))?.rule ?? null;
}

/** The first rule for lines that a block fits, of those that may fit where it stands. */
export function lineRuleOf(
  block: TextBlock,
  where: (rule: Pick<Rule, 'where' | 'cautious'>) => boolean,
): Ready | null {
  if (block.words > MOST_WORDS || block.text.length > LONGEST) return null;
  const { forms, possible } = knownOf(block);
  const found = possible.find(one => one.rule.on === 'line' && where(one.rule) && doesFit(one, block, forms));
  return found?.rule ?? null;
}

/** The rules for letters that may fit somewhere in a block, each with those of its alternatives that may. */
export function inlineRulesOf(block: TextBlock): readonly PossibleRule[] {
  return knownOf(block).possible.filter(({ rule }) => rule.on === 'inline');
}
