import type { TextBlock } from '../../blocks';
import type { Rule } from '../../model';
import { type Forms, formsOf } from './forms';
import { alternativesFor, fits, type Ready, RULES } from './patterns';
import type { Alternative } from './prepare';

/** A rule that may fit a block, as letters stand in it without which it cannot. */
interface Chance {
  readonly rule: Ready;
  /** Those of its alternatives that may. */
  readonly alternatives: Alternative[];
  /** Whether it does, once that has been asked. */
  fits: boolean | null;
}

/** What is known of a block, wherever it stands. */
interface LineMatches {
  readonly forms: Forms;
  /** In the order of the rules. */
  readonly chances: readonly Chance[];
}

/** No rule for lines is asked about more. */
const LONGEST = 1200;
const MOST_WORDS = 120;

const known = new WeakMap<TextBlock, LineMatches>();

function knownOf(block: TextBlock): LineMatches {
  const before = known.get(block);
  if (before) return before;
  const forms = formsOf(block.text);
  const now = { forms, chances: chancesOf(block, alternativesFor(forms.lower)) };
  known.set(block, now);
  return now;
}

function chancesOf(block: TextBlock, alternatives: readonly Alternative[]): readonly Chance[] {
  const chances = new Map<number, Chance>();
  for (const alternative of alternatives) {
    const rule = RULES[alternative.rule];
    const chance = chances.get(alternative.rule);
    if (chance) chance.alternatives.push(alternative);
    else if (rule && mayFit(rule, block))
      chances.set(alternative.rule, { rule, alternatives: [alternative], fits: null });
  }
  return [...chances.values()];
}

function mayFit({ maxWords, minWords, minLinked }: Ready, { words, linked, text }: TextBlock): boolean {
  if (maxWords !== undefined && words > maxWords) return false;
  if (minWords !== undefined && words < minWords) return false;
  return minLinked === undefined || linked >= text.length * minLinked;
}

/** Whether a block of text is what the rule describes, wherever it stands. */
function doesFit(chance: Chance, { text }: TextBlock, forms: Forms): boolean {
  chance.fits ??= chance.alternatives.some(each => fits(each, forms)) && !chance.rule.lacks?.test(text);
  return chance.fits;
}

/** The rule by which a block opens a section. */
export function openerOf(block: TextBlock): Ready | null {
  if (block.words > 16 || block.text.length > 120) return null;
  const { forms, chances } = knownOf(block);
  return chances.find(chance => chance.rule.on === 'opener' && doesFit(chance, block, forms))?.rule ?? null;
}

/** The first rule for lines that a block fits, of those that may fit where it stands. */
export function lineRuleOf(
  block: TextBlock,
  where: (rule: Pick<Rule, 'where' | 'cautious'>) => boolean,
): Ready | null {
  if (block.words > MOST_WORDS || block.text.length > LONGEST) return null;
  const { forms, chances } = knownOf(block);
  const found = chances.find(
    chance => chance.rule.on === 'line' && where(chance.rule) && doesFit(chance, block, forms),
  );
  return found?.rule ?? null;
}

/** The rules for letters that may fit somewhere in a block, each with those of its alternatives that may. */
export function inlineRulesOf(block: TextBlock): readonly Pick<Chance, 'rule' | 'alternatives'>[] {
  return knownOf(block).chances.filter(({ rule }) => rule.on === 'inline');
}
