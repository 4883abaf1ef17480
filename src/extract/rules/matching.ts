import type { Piece } from '../../blocks';
import type { Rule } from '../../model';
import { type Forms, formsOf } from './forms';
import { fitsAt, sharedBy, textsLookup } from './patterns';
import type { Conditions } from './prepare/shape';
import { PREPARED } from './prepared';

/** A rule without its patterns, which are looked up by letters. */
export type Ready = Conditions;

/** A rule that may fit a piece, as letters stand in it without which it cannot. */
interface Chance {
  readonly rule: Ready;
  /** Its number: its rank among the rules. */
  readonly rank: number;
  /** The alternatives of its patterns that may. */
  readonly numbers: number[];
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

const NONE: readonly Chance[] = [];
const known = new WeakMap<Piece, Known>();

function knownOf(piece: Piece): Known {
  const before = known.get(piece);
  if (before) return before;
  const forms = formsOf(piece.text);
  const found = new Set<number>();
  const texts = textsLookup();
  if (piece.words <= MOST_WORDS && piece.text.length <= LONGEST)
    texts.begins(forms.lower, forms.front, found);
  texts.holds(forms, found);
  const now = { forms, chances: chancesOf(piece, found) };
  known.set(piece, now);
  return now;
}

function chancesOf({ words, linked, text }: Piece, found: ReadonlySet<number>): readonly Chance[] {
  if (found.size === 0) return NONE;
  const chances: Chance[] = [];
  for (const number of [...found].sort((a, b) => a - b)) {
    const rank = sharedBy(number)?.rule ?? -1;
    const rule = PREPARED.rules[rank];
    const known = chances.find(chance => chance.rank === rank);
    if (known) known.numbers.push(number);
    else if (
      rule &&
      (rule.maxWords === undefined || words <= rule.maxWords) &&
      (rule.minWords === undefined || words >= rule.minWords) &&
      (rule.minLinked === undefined || linked >= text.length * rule.minLinked)
    )
      chances.push({ rule, rank, numbers: [number], fits: null });
  }
  return chances.sort((a, b) => a.rank - b.rank);
}

/** Whether a piece of text is what the rule describes, wherever it stands. */
function fits(chance: Chance, { text }: Piece, forms: Forms): boolean {
  chance.fits ??= chance.numbers.some(number => fitsAt(number, forms)) && !chance.rule.lacks?.test(text);
  return chance.fits;
}

/** The rule by which a piece opens a section. */
export function openerOf(piece: Piece): Ready | null {
  if (piece.words > 16 || piece.text.length > 120) return null;
  const { forms, chances } = knownOf(piece);
  return chances.find(chance => chance.rule.on === 'opener' && fits(chance, piece, forms))?.rule ?? null;
}

/** The first rule for lines that a piece fits, of those that may fit where it stands. */
export function lineRuleOf(
  piece: Piece,
  where: (rule: Pick<Rule, 'where' | 'cautious'>) => boolean,
): Ready | null {
  if (piece.words > MOST_WORDS || piece.text.length > LONGEST) return null;
  const { forms, chances } = knownOf(piece);
  const found = chances.find(
    chance => chance.rule.on === 'line' && where(chance.rule) && fits(chance, piece, forms),
  );
  return found?.rule ?? null;
}

/** The rules for letters that may fit somewhere in a piece, each with the alternatives of its pattern that may. */
export function letterRulesOf(piece: Piece): readonly Pick<Chance, 'rule' | 'numbers'>[] {
  return knownOf(piece).chances.filter(({ rule }) => rule.on === 'letters');
}
