import { kindAt, LETTER } from '../../text/letters';
import { ROLE } from '../lexicon/facts';
import type { Lexicon } from '../lexicon/lexicon';
import { factsOf, isListed } from '../lexicon/lexicon';
import type { Sentence } from '../tagging/sentences';
import { APPOSITION } from './clauses';
import { clean } from './nameParts';

/** The role that the words before a name give; null where they are a mere title, or none. */
export function roleOf(before: string, lexicon: Lexicon): string | null {
  if (before === '') return null;
  const space = before.indexOf(' ');
  const article = space > 0 && isListed(lexicon, 'articles', before.slice(0, space).toLowerCase());
  const role = article ? before.slice(space + 1) : before;
  if (isListed(lexicon, 'courtesies', role.replace(/\.$/, '').toLowerCase())) return null;
  for (let at = 2; at < role.length; at += 1)
    if (kindAt(role, at) & kindAt(role, at - 1) & kindAt(role, at - 2) & LETTER) return role;
  return null;
}

/** The noun by which a role is known again: "officer" for "the chief financial officer"; null where it is no role. */
export function keyOfRole(before: string, lexicon: Lexicon): string | null {
  const words = before.endsWith('.') ? before.slice(0, -1) : before;
  const last = words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
  return factsOf(lexicon, last) & ROLE ? last : null;
}

/** "Anders Holm, the chief financial officer,": the phrase set beside the name. */
export function apposedRole(
  text: string,
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
): string | null {
  const match = APPOSITION.exec(sentence.encoded.slice(index, index + 12));
  const [from, to] = match?.indices?.groups?.['role'] ?? [];
  if (from === undefined || to === undefined) return null;
  const [first, final] = [sentence.items[index + from], sentence.items[index + to - 1]];
  if (!first || !final || !(factsOf(lexicon, first.lower) & ROLE)) return null;
  return roleOf(clean(text.slice(first.start, final.end)), lexicon);
}
