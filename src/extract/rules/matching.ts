import type { Piece } from '../../blocks';
import type { Rule } from '../../model';
import { type Forms, formsOf } from './forms';
import { alternativesFor, fits, type Ready, RULES } from './patterns';
import type { Alternative } from './prepare';

/** A rule that may fit a piece, as letters stand in it without which it cannot. */
interface Chance {
  readonly rule: Ready;
  /** Those of its alternatives that may. */
  readonly alternatives: Alternative[];
  /** Whether it does, once that has been asked. */
  fits: boolean | null;
}

/** What is known of a piece, wherever it stands. */
interface Known {
  readonly forms: Forms;
  /** In the order of the rules. */
  readonly chances: readonly Chance[];
}

/** No rule for lines is asked about more. */
const LONGEST = 1200;
const MOST_WORDS = 120;

const known = new WeakMap<Piece, Known>();

function knownOf(piece: Piece): Known {
  const before = known.get(piece);
  if (before) return before;
  const forms = formsOf(piece.text);
  const now = { forms, chances: chancesOf(piece, alternativesFor(forms.lower)) };
  known.set(piece, now);
  return now;
}

function chancesOf(piece: Piece, alternatives: readonly Alternative[]): readonly Chance[] {
  const chances = new Map<number, Chance>();
  for (const alternative of alternatives) {
    const rule = RULES[alternative.rule];
    const chance = chances.get(alternative.rule);
    if (chance) chance.alternatives.push(alternative);
    else if (rule && mayFit(rule, piece))
      chances.set(alternative.rule, { rule, alternatives: [alternative], fits: null });
  }
  return [...chances.values()];
}

function mayFit({ maxWords, minWords, minLinked }: Ready, { words, linked, text }: Piece): boolean {
  if (maxWords !== undefined && words > maxWords) return false;
  if (minWords !== undefined && words < minWords) return false;
  return minLinked === undefined || linked >= text.length * minLinked;
}

/** Whether a piece of text is what the rule describes, wherever it stands. */
function doesFit(chance: Chance, { text }: Piece, forms: Forms): boolean {
  chance.fits ??= chance.alternatives.some(each => fits(each, forms)) && !chance.rule.lacks?.test(text);
  return chance.fits;
}

/** The rule by which a piece opens a section. */
export function openerOf(piece: Piece): Ready | null {
  if (piece.words > 16 || piece.text.length > 120) return null;
  const { forms, chances } = knownOf(piece);
  return chances.find(chance => chance.rule.on === 'opener' && doesFit(chance, piece, forms))?.rule ?? null;
}

/** The first rule for lines that a piece fits, of those that may fit where it stands. */
export function lineRuleOf(
  piece: Piece,
  where: (rule: Pick<Rule, 'where' | 'cautious'>) => boolean,
): Ready | null {
  if (piece.words > MOST_WORDS || piece.text.length > LONGEST) return null;
  const { forms, chances } = knownOf(piece);
  const found = chances.find(
    chance => chance.rule.on === 'line' && where(chance.rule) && doesFit(chance, piece, forms),
  );
  return found?.rule ?? null;
}

/** The rules for letters that may fit somewhere in a piece, each with those of its alternatives that may. */
export function letterRulesOf(piece: Piece): readonly Pick<Chance, 'rule' | 'alternatives'>[] {
  return knownOf(piece).chances.filter(({ rule }) => rule.on === 'letters');
}
