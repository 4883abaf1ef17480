import { kindAt, NUMBER } from '../../text/letters';
import { ALONE, BODY, MAN, PARTICLE, ROLE, ROLE_TAIL, TIME_NOUN, TITLE, WOMAN } from '../lexicon/facts';
import type { Lexicon } from '../lexicon/lexicon';
import { isListed } from '../lexicon/lexicon';
import type { Tag } from '../lexicon/tags';
import { expressionAt } from './expressionAt';
import type { Item } from './item';
import { itemOf, LONGEST } from './item';
import { allCapitals } from './properNouns';
import type { Token } from './token';
import { isSign } from './token';

/** The words that a noun phrase may begin with; what goes on with one that was too long, too. */
const BEGINS = new Set<Tag>(['determiner', 'adjective', 'proper-noun', 'role', 'preposition']);

/** Whether a noun phrase may begin with a token. */
export function mayBegin(token: Token): boolean {
  return token.tag === null ? isAmpersand(token) : BEGINS.has(token.tag);
}

/** Where the noun phrase that begins at a token ends, or `at` where none begins. */
export function phraseEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let nouns = 0;
  let adjectives = 0;
  let end = at;
  for (; end < tokens.length && end < at + LONGEST; end += 1) {
    const token = tokens[end];
    if (end > at && expressionAt(tokens, end, lexicon.expressions)?.tag === 'so-called') break;
    if (!token || !belongs(tokens, at, end, nouns, lexicon)) break;
    if (token.tag === 'adjective') adjectives += 1;
    else if (token.tag !== 'determiner') nouns += 1;
  }
  if (end - at === adjectives) return at;
  return nouns === 0 && end - at === 1 && !((tokens[at]?.facts ?? 0) & ALONE) ? at : end;
}

function belongs(
  tokens: readonly Token[],
  from: number,
  at: number,
  nouns: number,
  lexicon: Lexicon,
): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  const open =
    at === from || before?.tag === 'determiner' || before?.tag === 'adjective' || before?.possessive === true;
  switch (token?.tag) {
    case 'determiner':
      return at === from || before?.tag === 'determiner' || before?.tag === 'adjective';
    case 'adjective':
      return (
        open ||
        before?.tag === 'other' ||
        ((before?.tag === 'proper-noun' || before?.tag === 'role') && leads(tokens, at))
      );
    case 'proper-noun':
    case 'role':
      return true;
    case 'other':
      if (at === from) return false;
      if (open) return true;
      if (before?.tag === 'preposition' || before?.tag === 'time') return true;
      return before?.tag === 'other' && nouns < 4 && !lexicon.lang.noNounEnd?.test(token.lower);
    case 'time':
      return before?.tag === 'determiner' && isPerson(tokens[at + 1], lexicon);
    case 'preposition':
      return before !== undefined && ofRole(before, token, tokens[at + 1], lexicon);
    default:
      return isAmpersand(token) && before?.tag === 'proper-noun' && tokens[at + 1]?.tag === 'proper-noun';
  }
}

/** "the night watchman": a time that tells which. */
function isPerson(token: Token | undefined, { lang }: Lexicon): boolean {
  return (
    token !== undefined &&
    !token.sign &&
    ((token.facts & ROLE) !== 0 || lang.personEnd?.test(token.lower) === true)
  );
}

/** "Smith & Sons". */
const isAmpersand = (token: Token | undefined) => token !== undefined && isSign(token, '&');

/** "of" in "secretary of state". */
function ofRole(before: Token, token: Token, next: Token | undefined, lexicon: Lexicon): boolean {
  if (!next || !isListed(lexicon, 'roleLinks', token.lower)) return false;
  return (before.facts & ROLE) !== 0 && (next.facts & ROLE_TAIL) !== 0;
}

/** Whether adjectives lead to a role or a name: "Senate minority leader". */
function leads(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (tokens[end]?.tag === 'adjective' && end < at + 4) end += 1;
  return tokens[end]?.tag === 'role' || tokens[end]?.tag === 'proper-noun';
}

/** The item of the noun phrase that stands between two tokens. Throws a `RangeError` where none do. */
export function nounPhrase(tokens: readonly Token[], at: number, end: number, lexicon: Lexicon): Item {
  const first = tokens[at];
  const last = tokens[end - 1];
  if (!first || !last) throw new RangeError('a noun phrase has words');
  let from = end;
  while (from > at && (tokens[from - 1]?.tag === 'proper-noun' || tokens[from - 1]?.tag === 'preposition')) {
    if (from < end && tokens[from - 1]?.possessive) break;
    from -= 1;
  }
  let start = from;
  for (let index = from; index < end - 1; index += 1) {
    const token = tokens[index];
    const ofBefore = index > at && tokens[index - 1]?.tag === 'preposition';
    if (token && (token.facts & ROLE || token.tag === 'preposition' || ofBefore)) start = index + 1;
  }
  if (start > at || first.tag === 'proper-noun') {
    let role = -1;
    while (role < start) [role, start] = [start, afterRole(tokens, at, start, end, lexicon)];
  }
  const name = start < end ? tokens[start] : undefined;
  const alone = end - start === 1;
  // "Mr. King" is a name, "the King" is none.
  const titled = start > from && ((tokens[start - 1]?.facts ?? 0) & TITLE) !== 0;
  const common = lexicon.lang.capitalNouns && alone && first.tag === 'determiner';
  const named = name && !common && (titled || !(alone && name.facts & ROLE)) ? name : null;
  const bare = last.possessive
    ? last.end - (lexicon.lang.possessiveEnd?.exec(last.text)?.[0].length ?? 1)
    : last.end;
  const span = named && { start: named.start, end: bare };
  if (last.possessive) return itemOf('possessive', first, last, span);
  if (lexicon.lang.capitalNouns && alone && last.facts & TIME_NOUN) return itemOf('time', first, last, null);
  if (span) return itemOf('name', first, last, span);
  if (last.facts & TIME_NOUN) return itemOf('time', first, last, null);
  const counts = kindAt(first.text, 0) & NUMBER && last.tag !== 'role' && last.tag !== 'proper-noun';
  return itemOf(counts ? 'other' : 'noun-phrase', first, last, null);
}

/**
 * Where the name begins behind what somebody is, where nouns have capitals as names do: "der Seiler Kurt Brede". That word
 * ends as such words do, or an article stands before it, or a first name behind it. First and last name must be left.
 */
function afterRole(
  tokens: readonly Token[],
  at: number,
  start: number,
  end: number,
  { lang }: Lexicon,
): number {
  const role = tokens[start];
  const count = end - start;
  if (lang.rolesLead && role && !(role.facts & (WOMAN | MAN)) && count > 2 && count < 6) {
    const leads = start > at || opensSentence(tokens, at);
    return leads && (tokens[start + 1]?.facts ?? 0) & (WOMAN | MAN) ? start + 1 : start;
  }
  if (!lang.capitalNouns || end - start < 3 || end - start > 5 || !role || role.facts & (WOMAN | MAN))
    return start;
  const last = tokens[end - 1];
  const rest = tokens.slice(start + 1, end);
  if (!last || allCapitals(last.text) || rest.some(({ facts }) => facts & (BODY | PARTICLE | TIME_NOUN))) {
    if (!rest.some(({ facts }) => facts & (WOMAN | MAN))) return start;
  }
  const before = start > at ? tokens[start - 1]?.tag : null;
  const led = (before === 'determiner' || before === 'adjective') && !/e[nsm]?$/.test(role.lower);
  const ends = lang.roleEnd?.test(role.lower) ?? false;
  return led || ends || (rest[0]?.facts ?? 0) & (WOMAN | MAN) ? start + 1 : start;
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.tag === 'quotation' || isSign(before, '.!?…–—-');
}
