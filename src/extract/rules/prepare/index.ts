import type { Phrases, Rule } from '../../../model';
import { amongLetters, type Cheap, cheapOf, parted, wholeLine } from './forms';
import { Packing } from './packing';
import { Rows } from './rows';
import type { Conditions, Pack, Prepared } from './shape';

/** What rules come to: what is always there, and the phrases of the languages but English. */
export interface Packs {
  readonly prepared: Prepared;
  readonly foreign: Pack;
}

/** Takes the patterns of rules apart. Throws a `SyntaxError` for a pattern with a back-reference. */
export function prepare(rules: readonly Rule[]): Packs {
  const rows = new Rows();
  const own = new Packing(0, rows);
  rules.forEach((rule, number) => {
    for (const pattern of ownOf(rule)) own.add(rule, number, pattern);
  });
  const pack = own.pack();
  const foreign = new Packing(own.size, rows);
  rules.forEach((rule, number) => {
    if (rule.phrases)
      for (const pattern of phrasesOf(rule, parted(rule.phrases)[1])) foreign.add(rule, number, pattern);
  });
  const conditions = rules.map(({ says: _, phrases: __, named: ___, ...rest }): Conditions => rest);
  return { prepared: { ...pack, rules: conditions, names: own.names.index() }, foreign: foreign.pack() };
}

function ownOf(rule: Rule): Cheap[] {
  const { says, phrases, named } = rule;
  if (rule.on === 'box')
    return named ? [{ source: named.source, flags: named.flags, on: 'text', spread: false }] : [];
  return [...(says ? [cheapOf(says)] : []), ...(phrases ? phrasesOf(rule, parted(phrases)[0]) : [])];
}

function phrasesOf({ on }: Rule, phrases: Phrases): Cheap[] {
  if (Object.values(phrases).flat().length === 0) return [];
  return [on === 'letters' ? cheapOf(amongLetters(phrases)) : wholeLine(phrases)];
}
