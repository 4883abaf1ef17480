import { ADJECTIVE, ALONE, NOUN_TOO, ROLE } from '../lexicon/facts';
import type { Lexicon } from '../lexicon/lexicon';
import { isListed, tagOf } from '../lexicon/lexicon';
import type { Tag } from '../lexicon/tags';
import type { Token } from './token';
import { isSign } from './token';

/** What a verb stands after, and no noun. */
const BEFORE_VERBS = new Set<Tag>(['pronoun', 'auxiliary', 'relative', 'adverb']);
/** What follows a verb rather than a noun, and a noun rather than a verb. */
const AFTER_VERBS = new Set<Tag>(['determiner', 'pronoun', 'object-pronoun', 'time', 'adverb']);
const AFTER_NOUNS = new Set<Tag>(['preposition', 'says', 'be', 'auxiliary']);

/** Whether a word that may be a verb of saying is one here: "claims" in "he claims", not in "his claims". */
export function speaks(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  const after = tokens[index + 1];
  if (!before || !token) return true;
  if (before.tag === 'determiner' && before.facts & ALONE && standsAlone(before, token, lexicon)) return true;
  if (before.tag === 'determiner' || before.tag === 'adjective' || before.possessive) return false;
  if (after?.tag === 'quotation' && before.tag !== 'other' && before.tag !== 'preposition') return true;
  const infinitive = isListed(lexicon, 'infinitive', before.lower);
  if (before.tag === 'preposition' && !infinitive)
    return token.tag === 'saying' || tagOf(lexicon, token.lower, token.facts) === 'saying';
  if (!(token.facts & NOUN_TOO)) return true;
  if ((before.tag && BEFORE_VERBS.has(before.tag)) || infinitive) return true;
  const subject = before.tag === 'proper-noun' || before.tag === 'role' || isSign(before, ',)—–-');
  if (!subject || before.facts & ADJECTIVE) return false;
  if (after === undefined || after.sign) return !before.sign;
  const tag = tagOf(lexicon, after.lower, after.facts);
  const singular = before.tag === 'role' && !lexicon.lang.pluralEnd.test(before.lower);
  if (singular && lexicon.lang.thirdPersonEnd?.test(token.lower) && !AFTER_NOUNS.has(tag)) return true;
  return (
    after.capital ||
    isListed(lexicon, 'infinitive', after.lower) ||
    isListed(lexicon, 'complementizers', after.lower) ||
    AFTER_VERBS.has(tag)
  );
}

/** Whether the particle of a separable verb follows in its sentence: "gab ... bekannt". */
export function parted(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const particles = lexicon.separable.get(tokens[index]?.lower ?? '') ?? [];
  for (let at = index + 1; at < Math.min(tokens.length, index + 40); at += 1) {
    const token = tokens[at];
    if (!token || (token.sign && '.!?;'.includes(token.text))) return false;
    const after = tokens[at + 1];
    const ends = !after || after.sign || isListed(lexicon, 'clauseJoins', after.lower);
    if (ends && particles.includes(token.lower)) return true;
  }
  return false;
}

/** "some chanted", "another notes": what looks like a determiner is the subject. */
function standsAlone(before: Token, token: Token, lexicon: Lexicon): boolean {
  if (!(token.facts & NOUN_TOO)) return true;
  const singular = lexicon.lang.thirdPersonEnd?.test(token.lower) ?? false;
  return singular && isListed(lexicon, 'aloneForOne', before.lower);
}

/** What a form of a verb of saying is where it is none. */
export function nounTag({ facts }: Token): Tag {
  return facts & ROLE ? 'role' : facts & ADJECTIVE ? 'adjective' : 'other';
}
