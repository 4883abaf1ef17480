import type { Span } from '../model';
import type { Word } from '../text/words';
import { words } from '../text/words';
import type { Lexicon } from './lexicon';
import { classOf } from './lexicon';

/** A word of the narrator with its class; a sign, which is its own class; or a quotation, class `q`. */
export interface Token extends Word {
  readonly lower: string;
  /** The number of the quotation, or -1. */
  readonly quotation: number;
  /** A class of `lexicon`, or `N`: a name by its capital. */
  cls: string;
  readonly possessive: boolean;
}

/** The part of a quotation that lies in a passage, marks counted in. */
export interface Inside extends Span {
  readonly index: number;
}

/** What capitals mean in a text: the words that have one where no rule asks for it. */
export type Capitals = ReadonlySet<string>;

export function capitalsOf(text: string): Capitals {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}-]+/gu)) found.add(word.toLowerCase());
  return found;
}

/** The narrator's words of one passage, each quotation as one token. */
export function tokensOf(
  text: string,
  passage: Span,
  inside: readonly Inside[],
  lexicon: Lexicon,
  capitals: Capitals,
): Token[] {
  const tokens: Token[] = [];
  const narrate = (start: number, end: number) => {
    for (const word of words(text.slice(start, end), start)) push(tokens, word, lexicon);
  };
  let at = passage.start;
  for (const { start, end, index } of inside) {
    narrate(at, start);
    const quoted = { text: text.slice(start, end), lower: '', sign: true, cls: 'q', possessive: false };
    tokens.push({ ...quoted, start, end, quotation: index });
    at = end;
  }
  narrate(at, passage.end);
  classify(tokens, lexicon, capitals);
  return tokens;
}

function push(tokens: Token[], word: Word, lexicon: Lexicon): void {
  const last = tokens.at(-1);
  const glued = last && word.sign && !last.sign && last.end === word.start;
  if (glued && word.text === '.' && isAbbreviation(last, lexicon)) {
    tokens[tokens.length - 1] = { ...last, text: `${last.text}.`, end: word.end };
  } else if (glued && /^['’]$/.test(word.text) && /s$/.test(last.text)) {
    tokens[tokens.length - 1] = { ...last, end: word.end, possessive: true };
  } else if (lexicon.lang.inverted?.test(word.text.toLowerCase())) {
    const pronoun = lexicon.lang.inverted.exec(word.text.toLowerCase())?.[2] ?? '';
    const middle = word.end - pronoun.length;
    const verb = word.text.slice(0, -pronoun.length).replace(/-(?:t-)?$/, '');
    push(tokens, { start: word.start, end: word.start + verb.length, text: verb, sign: false }, lexicon);
    push(tokens, { start: middle, end: word.end, text: pronoun, sign: false }, lexicon);
  } else {
    const text = word.sign ? word.text : word.text.toLowerCase();
    const [lower, possessive] = /['’]/.test(text) && !word.sign ? baseOf(text, lexicon) : [text, false];
    const { start, end, sign } = word;
    tokens.push({ start, end, sign, text: word.text, lower, cls: '', quotation: -1, possessive });
  }
}

/** A word without what an apostrophe joins to it, and whether that was a possessive. */
function baseOf(text: string, lexicon: Lexicon): [string, boolean] {
  const word = text.replace(/’/g, "'");
  const base = word.replace(/'(?:s|d|ll|ve|re|m)$/, '');
  if (base !== word && lexicon.lang.subjects[base] !== undefined) return [base, false];
  return word.endsWith("'s") ? [base, true] : [word, false];
}

function isAbbreviation(word: Token, lexicon: Lexicon): boolean {
  if (/^\p{Lu}$/u.test(word.text) || /(?:^|\.)\p{L}\.\p{L}$/u.test(word.text)) return true;
  return lexicon.abbreviations.has(word.lower) && /^\p{Lu}|^(?:vs|etc|st|no|z|bzw|ca|u|d)$/u.test(word.text);
}

const SENTENCE_END = /[.!?…。！？]["'”’»“]*$/;

function classify(tokens: Token[], lexicon: Lexicon, capitals: Capitals): void {
  let first = true;
  for (const [index, token] of tokens.entries()) {
    if (token.cls === 'q') {
      first = SENTENCE_END.test(token.text);
    } else if (token.sign) {
      token.cls = token.text;
      if (/[.!?…:;•|。！？]/.test(token.text)) first = true;
    } else {
      token.cls = classAt(tokens, index, first, lexicon, capitals);
      first = false;
    }
  }
}

function classAt(
  tokens: readonly Token[],
  index: number,
  first: boolean,
  lexicon: Lexicon,
  capitals: Capitals,
): string {
  const token = tokens[index];
  if (!token) return 'z';
  const capital = /^[\p{Lu}@]/u.test(token.text);
  const cls = capital ? (lexicon.classes.get(token.lower) ?? 'z') : classOf(lexicon, token.lower);
  if (capital && cls !== 't' && cls !== 'p' && !lexicon.lang.capitalNouns) {
    if (!first) return 'dobcwxam'.includes(cls) && !/^\p{Lu}{2}/u.test(token.text) ? cls : 'N';
    return 'zrjvu'.includes(cls) && startsName(token, tokens[index + 1], cls, lexicon, capitals)
      ? 'N'
      : cls === 'v'
        ? 'z'
        : cls;
  }
  if (capital && lexicon.lang.capitalNouns && (cls === 'z' || cls === 't' || (cls === 'v' && !first)))
    return 'N';
  if (capital && cls === 'r' && lexicon.lang.capitalNouns) return 'N';
  if (cls === 'd' && lexicon.relatives.has(token.lower) && refers(tokens, index, lexicon)) return 'w';
  const particles = lexicon.separable.get(token.lower);
  if (particles) return cls === 'v' || parted(tokens, index, particles) ? 'v' : cls === 'z' ? 'u' : cls;
  if (lexicon.lang.capitalNouns && cls === 'z' && leadsNoun(token, tokens[index + 1])) return 'j';
  if (lexicon.particles.has(token.lower) && insideName(tokens, index, lexicon)) return 'N';
  if (/^\p{N}/u.test(token.text)) return 'd';
  if (cls === 'v' || cls === 'i')
    return speaks(tokens, index, lexicon) ? cls : nounClass(token.lower, lexicon);
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
  const followed = next !== undefined && !next.sign && /^\p{Lu}/u.test(next.text);
  if (cls !== 'z') return followed && classOf(lexicon, next.lower) !== 'p';
  if (capitals.has(token.lower) || followed || token.possessive) return true;
  if (/s$/.test(token.lower))
    return next !== undefined && !next.sign && 'vxha'.includes(classOf(lexicon, next.lower));
  return !/(?:ing|ed)$/.test(token.lower);
}

/** Whether a word that may be a verb of saying is one here: "claims" in "he claims", not in "his claims". */
function speaks(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!before || !token) return true;
  if (before.cls === 'd' && lexicon.alone.has(before.lower) && standsAlone(before, token, lexicon))
    return true;
  if (before.cls === 'd' || before.cls === 'j' || before.possessive) return false;
  if (after?.cls === 'q' && before.cls !== 'z' && before.cls !== 'o') return true;
  if (before.cls === 'o' && before.lower !== 'to')
    return token.cls === 'i' || classOf(lexicon, token.lower) === 'i';
  if (!lexicon.nounsToo.has(token.lower)) return true;
  if ('phwa'.includes(before.cls) || before.lower === 'to') return true;
  if (!/^[Nr,)—–-]$/.test(before.cls) || lexicon.adjectives.has(before.lower)) return false;
  if (after === undefined || after.sign) return !before.sign;
  const singular = before.cls === 'r' && !lexicon.lang.pluralEnd.test(before.lower);
  if (singular && /s$/.test(token.lower) && !'ovxh'.includes(classOf(lexicon, after.lower))) return true;
  return (
    after.lower === 'to' ||
    /^\p{Lu}/u.test(after.text) ||
    after.lower === 'that' ||
    'dpmta'.includes(classOf(lexicon, after.lower))
  );
}

/** "der" after a comma and before a word that no determiner has after it: "who". */
function refers(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const after = tokens[index + 1];
  if (tokens[index - 1]?.text !== ',' || !after || after.sign) return false;
  return !/^\p{Lu}/u.test(after.text) && 'opaxhtmwdc'.includes(classOf(lexicon, after.lower));
}

/** Whether the particle of a separable verb follows in its sentence: "gab ... bekannt". */
function parted(tokens: readonly Token[], index: number, particles: readonly string[]): boolean {
  for (let at = index + 1; at < Math.min(tokens.length, index + 40); at += 1) {
    const token = tokens[at];
    if (!token || /^[.!?;]$/.test(token.text)) return false;
    const after = tokens[at + 1];
    if (particles.includes(token.lower) && (!after || after.sign || /^(?:und|oder)$/.test(after.lower)))
      return true;
  }
  return false;
}

/** A German adjective: its ending, and a noun after it. */
function leadsNoun(token: Token, next: Token | undefined): boolean {
  return /(?:e[nrsm]?)$/.test(token.lower) && next !== undefined && !next.sign && /^\p{Lu}/u.test(next.text);
}

/** "some chanted", "another notes": what looks like a determiner is the subject. */
function standsAlone(before: Token, token: Token, lexicon: Lexicon): boolean {
  if (!lexicon.nounsToo.has(token.lower)) return true;
  return /s$/.test(token.lower) && /^(?:another|one)$/.test(before.lower);
}

/** What a form of a verb of saying is where it is none. */
function nounClass(lower: string, lexicon: Lexicon): string {
  if (lexicon.roles.has(lower)) return 'r';
  return lexicon.adjectives.has(lower) ? 'j' : 'z';
}

/** "von" in "Klaus von Berg", "van der" in "Anna van der Berg": it stands after a first name, before a name. */
function insideName(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const before = tokens[index - 1];
  let next = index + 1;
  while (next < index + 3 && lexicon.particles.has(tokens[next]?.lower ?? '')) next += 1;
  const named = /^\p{Lu}\p{L}+$/u.test(tokens[next]?.text ?? '');
  if (before?.cls !== 'N' || !named || before.possessive) return false;
  const first = lexicon.women.has(before.lower) || lexicon.men.has(before.lower);
  if (first || lexicon.lang.feminineEnd?.test(before.lower)) return !lexicon.lang.capitalNouns || first;
  return lexicon.particles.has(before.lower);
}
