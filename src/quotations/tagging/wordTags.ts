import { kindAt, NUMBER } from '../../text/letters';
import { PARTICLE, RELATIVE, SEPARABLE } from '../lexicon/facts';
import type { Lexicon } from '../lexicon/lexicon';
import { listedTag, tagOf } from '../lexicon/lexicon';
import type { Tag } from '../lexicon/tags';
import type { Capitals } from './capitals';
import { allCapitals, insideName, startsName } from './properNouns';
import type { Token } from './token';
import { nounTag, parted, speaks } from './verbsOfSaying';

const ENDS = '.!?…。！？';
const STARTS = `${ENDS}:;•|`;
const MARKS = '"\'”’»“';

/** Words that keep their tag within a sentence, capital or not: "In the City". */
const SMALL = new Set<Tag>([
  'determiner',
  'preposition',
  'by',
  'conjunction',
  'relative',
  'be',
  'adverb',
  'object-pronoun',
]);
/** What names are made of: other words may stand at the start of a sentence, and have a capital for that. */
const IN_NAMES = new Set<Tag>(['other', 'role', 'adjective', 'says', 'weak-cue']);
/** Where nouns have capitals, such a word with one is a noun. */
const NOUNS = new Set<Tag>(['other', 'time', 'role']);
/** What follows a relative pronoun, and no determiner. */
const AFTER_RELATIVES = new Set<Tag>([
  'preposition',
  'pronoun',
  'adverb',
  'be',
  'auxiliary',
  'time',
  'object-pronoun',
  'relative',
  'determiner',
  'conjunction',
]);

/** Gives each word of a passage its tag there. */
export function tagWords(tokens: readonly Token[], lexicon: Lexicon, capitals: Capitals): void {
  let first = true;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.tag === 'quotation') first = endsSentence(token.text);
    else if (token.sign) {
      if (STARTS.includes(token.text)) first = true;
    } else {
      token.tag = tagAt(tokens, index, token, first, lexicon, capitals);
      first = false;
    }
  }
}

/** A quotation ends as a sentence does. */
function endsSentence(quoted: string): boolean {
  let at = quoted.length - 1;
  while (at >= 0 && MARKS.includes(quoted.charAt(at))) at -= 1;
  return at >= 0 && ENDS.includes(quoted.charAt(at));
}

function tagAt(
  tokens: readonly Token[],
  index: number,
  token: Token,
  first: boolean,
  lexicon: Lexicon,
  capitals: Capitals,
): Tag {
  const { capitalNouns } = lexicon.lang;
  const capital = token.capital || token.text.charCodeAt(0) === 64;
  const tag = capital ? listedTag(token.facts) : tagOf(lexicon, token.lower, token.facts);
  if (capital && !capitalNouns && tag !== 'time' && tag !== 'pronoun') {
    if (!first) return SMALL.has(tag) && !allCapitals(token.text) ? tag : 'proper-noun';
    if (IN_NAMES.has(tag) && startsName(token, tokens[index + 1], tokens[index + 2], tag, lexicon, capitals))
      return 'proper-noun';
    return tag === 'says' ? 'other' : tag;
  }
  if (capital && capitalNouns && (NOUNS.has(tag) || (tag === 'says' && !first))) return 'proper-noun';
  if (tag === 'determiner' && token.facts & RELATIVE && refers(tokens, index, lexicon)) return 'relative';
  if (token.facts & SEPARABLE) {
    if (tag === 'says' || parted(tokens, index, lexicon)) return 'says';
    return tag === 'other' ? 'weak-cue' : tag;
  }
  if (capitalNouns && tag === 'other' && leadsNoun(token, tokens[index + 1], lexicon)) return 'adjective';
  if (token.facts & PARTICLE && insideName(tokens, index, lexicon)) return 'proper-noun';
  if (kindAt(token.text, 0) & NUMBER) return 'determiner';
  if (tag === 'says' || tag === 'saying') return speaks(tokens, index, lexicon) ? tag : nounTag(token);
  return tag;
}

/** "der" after a comma and before a word that no determiner has after it: "who". */
function refers(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const after = tokens[index + 1];
  if (tokens[index - 1]?.text !== ',' || !after || after.sign) return false;
  return !after.capital && AFTER_RELATIVES.has(tagOf(lexicon, after.lower, after.facts));
}

/** An adjective where nouns have capitals: its ending, and a noun after it. */
function leadsNoun(token: Token, next: Token | undefined, { lang }: Lexicon): boolean {
  return next?.capital === true && !next.sign && lang.adjectiveEnd?.test(token.lower) === true;
}
