import { kindAt, LETTER, NUMBER, runOf, UPPER } from '../../text/letters';
import type { Lexicon } from './lexicon';
import {
  ADJECTIVE,
  ALONE,
  classOf,
  known,
  listed,
  MAN,
  NOUN_TOO,
  PARTICLE,
  RELATIVE,
  ROLE,
  SEPARABLE,
  WOMAN,
} from './lexicon';
import type { Capitals, Token } from './tokens';

const ENDS = '.!?…。！？';
const STARTS = `${ENDS}:;•|`;
const MARKS = '"\'”’»“';

/** Gives each word of a passage its class there. */
export function classify(tokens: readonly Token[], lexicon: Lexicon, capitals: Capitals): void {
  let first = true;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.cls === 'q') first = endsSentence(token.text);
    else if (token.sign) {
      token.cls = token.text;
      if (STARTS.includes(token.text)) first = true;
    } else {
      token.cls = classAt(tokens, index, token, first, lexicon, capitals);
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

function classAt(
  tokens: readonly Token[],
  index: number,
  token: Token,
  first: boolean,
  lexicon: Lexicon,
  capitals: Capitals,
): string {
  const { capitalNouns } = lexicon.lang;
  const capital = token.capital || token.text.charCodeAt(0) === 64;
  const cls = capital ? listed(token.known) : classOf(lexicon, token.lower, token.known);
  if (capital && !capitalNouns && cls !== 't' && cls !== 'p') {
    if (!first) return 'dobcwxam'.includes(cls) && !allCapitals(token.text) ? cls : 'N';
    if ('zrjvu'.includes(cls) && startsName(token, tokens[index + 1], cls, lexicon, capitals)) return 'N';
    return cls === 'v' ? 'z' : cls;
  }
  if (capital && capitalNouns && ('ztr'.includes(cls) || (cls === 'v' && !first))) return 'N';
  if (cls === 'd' && token.known & RELATIVE && refers(tokens, index, lexicon)) return 'w';
  if (token.known & SEPARABLE) {
    if (cls === 'v' || parted(tokens, index, lexicon.separable.get(token.lower) ?? [])) return 'v';
    return cls === 'z' ? 'u' : cls;
  }
  if (capitalNouns && cls === 'z' && leadsNoun(token, tokens[index + 1])) return 'j';
  if (token.known & PARTICLE && insideName(tokens, index, lexicon)) return 'N';
  if (kindAt(token.text, 0) & NUMBER) return 'd';
  if (cls === 'v' || cls === 'i') return speaks(tokens, index, lexicon) ? cls : nounClass(token);
  return cls;
}

/** Whether the first word of a sentence, a capital by rule, belongs to a name. */
function startsName(
  token: Token,
  next: Token | undefined,
  cls: string,
  lexicon: Lexicon,
  capitals: Capitals,
): boolean {
  const word = next && !next.sign ? next : null;
  const followed = word?.capital ?? false;
  if (cls !== 'z') return followed && word !== null && classOf(lexicon, word.lower, word.known) !== 'p';
  if (followed || token.possessive || capitals.has(token.lower)) return true;
  if (token.lower.endsWith('s'))
    return word !== null && 'vxha'.includes(classOf(lexicon, word.lower, word.known));
  return !token.lower.endsWith('ing') && !token.lower.endsWith('ed');
}

/** Whether a word that may be a verb of saying is one here: "claims" in "he claims", not in "his claims". */
function speaks(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  const after = tokens[index + 1];
  if (!before || !token) return true;
  if (before.cls === 'd' && before.known & ALONE && standsAlone(before, token)) return true;
  if (before.cls === 'd' || before.cls === 'j' || before.possessive) return false;
  if (after?.cls === 'q' && before.cls !== 'z' && before.cls !== 'o') return true;
  if (before.cls === 'o' && before.lower !== 'to')
    return token.cls === 'i' || classOf(lexicon, token.lower, token.known) === 'i';
  if (!(token.known & NOUN_TOO)) return true;
  if ('phwa'.includes(before.cls) || before.lower === 'to') return true;
  if (!'Nr,)—–-'.includes(before.cls) || before.known & ADJECTIVE) return false;
  if (after === undefined || after.sign) return !before.sign;
  const cls = classOf(lexicon, after.lower, after.known);
  const singular = before.cls === 'r' && !lexicon.lang.pluralEnd.test(before.lower);
  if (singular && token.lower.endsWith('s') && !'ovxh'.includes(cls)) return true;
  return after.capital || after.lower === 'to' || after.lower === 'that' || 'dpmta'.includes(cls);
}

/** "der" after a comma and before a word that no determiner has after it: "who". */
function refers(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const after = tokens[index + 1];
  if (tokens[index - 1]?.text !== ',' || !after || after.sign) return false;
  return !after.capital && 'opaxhtmwdc'.includes(classOf(lexicon, after.lower, after.known));
}

/** Whether the particle of a separable verb follows in its sentence: "gab ... bekannt". */
function parted(tokens: readonly Token[], index: number, particles: readonly string[]): boolean {
  for (let at = index + 1; at < Math.min(tokens.length, index + 40); at += 1) {
    const token = tokens[at];
    if (!token || (token.sign && '.!?;'.includes(token.text))) return false;
    const after = tokens[at + 1];
    if (particles.includes(token.lower) && (!after || after.sign || /^(?:und|oder)$/.test(after.lower)))
      return true;
  }
  return false;
}

/** A German adjective: its ending, and a noun after it. */
function leadsNoun(token: Token, next: Token | undefined): boolean {
  return next?.capital === true && !next.sign && /(?:e[nrsm]?)$/.test(token.lower);
}

/** "some chanted", "another notes": what looks like a determiner is the subject. */
function standsAlone(before: Token, token: Token): boolean {
  if (!(token.known & NOUN_TOO)) return true;
  return token.lower.endsWith('s') && /^(?:another|one)$/.test(before.lower);
}

/** What a form of a verb of saying is where it is none. */
function nounClass({ known }: Token): string {
  return known & ROLE ? 'r' : known & ADJECTIVE ? 'j' : 'z';
}

/** "von" in "Klaus von Berg", "van der" in "Anna van der Berg": it stands after a first name, before a name. */
function insideName(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const before = tokens[index - 1];
  if (before?.cls !== 'N' || before.possessive) return false;
  let next = index + 1;
  while (next < index + 3 && known(lexicon, tokens[next]?.lower ?? '') & PARTICLE) next += 1;
  const name = tokens[next]?.text ?? '';
  if (name.length < 2 || !(kindAt(name, 0) & UPPER) || runOf(name, 0, name.length, LETTER) < name.length)
    return false;
  const first = (before.known & (WOMAN | MAN)) !== 0;
  if (first || lexicon.lang.feminineEnd?.test(before.lower)) return !lexicon.lang.capitalNouns || first;
  return (before.known & PARTICLE) !== 0;
}

function allCapitals(text: string): boolean {
  return text.length > 1 && (kindAt(text, 1) & UPPER) !== 0;
}
