import { kindAt, LETTER, runOf, UPPER } from '../../text/letters';
import { DEFINITE, MAN, OPENS, PARTICLE, WOMAN } from '../lexicon/facts';
import type { Lexicon } from '../lexicon/lexicon';
import { factsOf, tagOf } from '../lexicon/lexicon';
import type { Tag } from '../lexicon/tags';
import type { Capitals } from './capitals';
import type { Token } from './token';

/** What a name is followed by where it is the subject. */
const VERBS = new Set<Tag>([
  'says',
  'be',
  'auxiliary',
  'adverb',
  'weak-cue',
  'conjunction',
  'preposition',
  'pronoun',
]);

const PREDICATES = new Set<Tag>(['says', 'be', 'auxiliary']);

/** Whether the first word of a sentence, a capital by rule, belongs to a name. */
export function startsName(
  token: Token,
  next: Token | undefined,
  after: Token | undefined,
  tag: Tag,
  lexicon: Lexicon,
  capitals: Capitals,
): boolean {
  const word = next && !next.sign ? next : null;
  const followed = word?.capital ?? false;
  if (tag !== 'other')
    return followed && word !== null && tagOf(lexicon, word.lower, word.facts) !== 'pronoun';
  if (followed || token.possessive || capitals.has(token.lower)) return true;
  const { pluralLikeEnd, unnamedEnd, verbEnd } = lexicon.lang;
  if (pluralLikeEnd?.test(token.lower))
    return word !== null && VERBS.has(tagOf(lexicon, word.lower, word.facts));
  if (unnamedEnd?.test(token.lower) || token.facts & DEFINITE) return false;
  if (word && word.facts & OPENS) return true;
  if (word === null || VERBS.has(tagOf(lexicon, word.lower, word.facts))) return true;
  // "Long ones are best": a word before a verb is none.
  const verb = after !== undefined && !after.sign && PREDICATES.has(tagOf(lexicon, after.lower, after.facts));
  return !verb && verbEnd?.test(word.lower) === true;
}

/** "von" in "Klaus von Berg", "van der" in "Anna van der Berg": it stands after a first name, before a name. */
export function insideName(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const before = tokens[index - 1];
  if (before?.tag !== 'proper-noun' || before.possessive) return false;
  let next = index + 1;
  while (next < index + 3 && factsOf(lexicon, tokens[next]?.lower ?? '') & PARTICLE) next += 1;
  const name = tokens[next]?.text ?? '';
  if (name.length < 2 || !(kindAt(name, 0) & UPPER) || runOf(name, 0, name.length, LETTER) < name.length)
    return false;
  const first = (before.facts & (WOMAN | MAN)) !== 0;
  if (first || lexicon.lang.feminineEnd?.test(before.lower)) return !lexicon.lang.capitalNouns || first;
  return (before.facts & PARTICLE) !== 0;
}

export function allCapitals(text: string): boolean {
  return text.length > 1 && (kindAt(text, 1) & UPPER) !== 0;
}
