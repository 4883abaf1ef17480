import type { Span } from '../model';
import type { Word } from '../text/words';
import { words } from '../text/words';
import type { Lexicon } from './lexicon';
import { classOf } from './lexicon';
import type { Quotation } from './spans';

/**
 * A sentence is read as a line of items, each with one letter:
 * q quotation, n name, g noun phrase for who or what, p subject pronoun, t time, v says, i saying,
 * A according to, s so-called, `.` end of sentence, `!` an end inside a quotation, and the classes of words.
 */
export interface Item extends Span {
  readonly letter: string;
  readonly lower: string;
  /** Of a noun phrase: where its name begins and ends. */
  readonly name: Span | null;
  /** Of a quotation: its number. */
  readonly quotation: number;
}

interface Token extends Word {
  readonly lower: string;
  readonly quotation: number;
  /** Its class, `N` for a word that is a name by its capital. */
  cls: string;
  readonly possessive: boolean;
}

const CLOSING = /[.!?…]["'”’»“]*$/;

/** The items of one passage: the narrator's words, each quotation as one item. */
export function itemsOf(text: string, passage: Span, inside: readonly Indexed[], lexicon: Lexicon): Item[] {
  const tokens = tokenize(text, passage, inside, lexicon);
  classify(tokens, lexicon);
  return chunk(text, tokens, lexicon);
}

export interface Indexed {
  readonly quotation: Quotation;
  readonly index: number;
  /** The part of the quotation that lies in this passage, marks counted in. */
  readonly outer: Span;
}

function tokenize(text: string, passage: Span, inside: readonly Indexed[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const narrate = (start: number, end: number) => {
    for (const word of words(text.slice(start, end), start)) push(tokens, word, lexicon);
  };
  let at = passage.start;
  for (const { outer, index } of inside) {
    narrate(at, outer.start);
    const letters = text.slice(outer.start, outer.end);
    tokens.push({
      start: outer.start,
      end: outer.end,
      text: letters,
      lower: '',
      sign: true,
      cls: 'q',
      quotation: index,
      possessive: false,
    });
    at = outer.end;
  }
  narrate(at, passage.end);
  return tokens;
}

function push(tokens: Token[], word: Word, lexicon: Lexicon): void {
  const possessive = /['’]s$/.test(word.text) || /s['’]$/.test(word.text);
  const bare = possessive ? word.text.replace(/['’]s?$/, '') : word.text;
  const last = tokens.at(-1);
  if (word.text === '.' && last && last.end === word.start && !last.sign && isAbbreviation(last, lexicon)) {
    tokens[tokens.length - 1] = { ...last, text: `${last.text}.`, end: word.end };
    return;
  }
  if (
    (word.text === "'" || word.text === '’') &&
    last &&
    !last.sign &&
    last.end === word.start &&
    /s$/.test(last.text)
  ) {
    tokens[tokens.length - 1] = { ...last, end: word.end, possessive: true };
    return;
  }
  tokens.push({ ...word, lower: bare.toLowerCase().replace(/’/g, "'"), cls: '', quotation: -1, possessive });
}

function isAbbreviation(word: Token, lexicon: Lexicon): boolean {
  return (
    /^\p{Lu}$/u.test(word.text) ||
    /\p{L}\.\p{L}$/u.test(word.text) ||
    (lexicon.abbreviations.has(word.lower) && /^\p{Lu}|^[a-z]\.[a-z]$|^vs$|^etc$|^st$/u.test(word.text))
  );
}

function classify(tokens: Token[], lexicon: Lexicon): void {
  let first = true;
  for (const [index, token] of tokens.entries()) {
    if (token.cls === 'q') {
      first = CLOSING.test(token.text);
      continue;
    }
    if (token.sign) {
      token.cls = token.text;
      if (/[.!?…:;•|]/.test(token.text)) first = true;
      continue;
    }
    const capital = /^[\p{Lu}@]/u.test(token.text);
    const cls = classOf(lexicon, token.lower);
    token.cls = cls;
    if (capital && !lexicon.lang.capitalNouns) {
      if (cls === 't') token.cls = 't';
      else if (!first && cls !== 'p') token.cls = 'N';
      else if (first && (cls === 'z' || cls === 'r' || cls === 'j' || cls === 'v'))
        token.cls = startsName(tokens, index, cls) ? 'N' : cls === 'v' ? 'z' : cls;
    } else if (cls === 'v' || cls === 'i') {
      const before = tokens[index - 1];
      if (
        before &&
        (before.cls === 'd' || before.cls === 'j' || before.possessive || (before.cls === 'o' && cls === 'v'))
      )
        token.cls = lexicon.roles.has(token.lower) ? 'r' : 'z';
    } else if (/^\p{N}/u.test(token.text)) token.cls = 'd';
    first = false;
  }
}

/** Whether the first word of a sentence, a capital by rule, belongs to a name. */
function startsName(tokens: readonly Token[], index: number, cls: string): boolean {
  if (cls === 'z') return true;
  const next = tokens[index + 1];
  return next !== undefined && !next.sign && /^\p{Lu}/u.test(next.text);
}

function chunk(text: string, tokens: readonly Token[], lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const phrase = fixed(tokens, at, lexicon);
    if (phrase) {
      items.push(item(phrase.letter, token, tokens[at + phrase.words.length - 1] ?? token));
      at += phrase.words.length;
      continue;
    }
    const end = phraseEnd(tokens, at, lexicon);
    if (end > at) {
      items.push(nounPhrase(tokens.slice(at, end), lexicon));
      at = end;
      continue;
    }
    items.push({ ...item(sign(token, tokens[at + 1], text), token, token), quotation: token.quotation });
    at += 1;
  }
  return items;
}

function fixed(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const first = tokens[at];
  if (!first || first.sign) return undefined;
  return lexicon.phrases
    .get(first.lower)
    ?.find(({ words }) => words.every((word, index) => tokens[at + index]?.lower === word));
}

function item(letter: string, first: Token, last: Token): Item {
  return { letter, start: first.start, end: last.end, lower: first.lower, name: null, quotation: -1 };
}

function sign(token: Token, next: Token | undefined, text: string): string {
  if (!token.sign || token.cls === 'q') return token.cls;
  if (/[.!?…]/.test(token.text)) {
    const after = text.charAt(token.end);
    return next && next.cls !== 'q' && /^\p{Ll}/u.test(next.text) && after !== '' ? '-' : '.';
  }
  if (token.text === ',' || token.text === ':' || token.text === ';') return token.text;
  if ('([{'.includes(token.text)) return '(';
  if (')]}'.includes(token.text)) return ')';
  return '-';
}

/** Where the noun phrase that begins at a token ends, or `at` where none begins. */
function phraseEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let end = at;
  let nouns = 0;
  let last = '';
  for (; end < tokens.length && end < at + 14; end += 1) {
    const token = tokens[end];
    const before = tokens[end - 1];
    if (!token || token.quotation >= 0) break;
    const { cls } = token;
    if (cls === 'd') {
      if (end > at && !(last === 'd' || last === 'j')) break;
    } else if (cls === 'z') {
      if (end === at) return at;
      const determined = last === 'd' || last === 'j' || before?.possessive || (last === 'z' && nouns < 4);
      if (!determined) break;
      if (nouns > 0 && !before?.possessive && /(ed|ly)$/.test(token.lower)) break;
      nouns += 1;
    } else if (cls === 'r') {
      nouns += 1;
    } else if (cls === 'N') {
      nouns += 1;
    } else if (cls === 'j') {
      if (last === 'r' && !before?.possessive) break;
    } else if (!(token.sign && joins(tokens, end, lexicon))) break;
    last = cls;
  }
  const final = tokens[end - 1];
  if (final?.cls === 'd' && end - at === 1 && /^\p{N}/u.test(final.text)) return at;
  if (end > at && tokens.slice(at, end).every(({ cls }) => cls === 'j')) return at;
  return end;
}

/** A particle or a sign inside a name: "Van der Berg". */
function joins(tokens: readonly Token[], at: number, _lexicon: Lexicon): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return token?.text === '&' && before?.cls === 'N' && next?.cls === 'N';
}

function nounPhrase(tokens: readonly Token[], lexicon: Lexicon): Item {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) throw new RangeError('a noun phrase has words');
  let from = tokens.length;
  while (
    from > 0 &&
    (tokens[from - 1]?.cls === 'N' || (from < tokens.length && isParticle(tokens, from - 1, lexicon)))
  ) {
    if (from < tokens.length && tokens[from - 1]?.possessive) break;
    from -= 1;
  }
  let start = from;
  for (let index = from; index < tokens.length - 1; index += 1) {
    if (lexicon.roles.has(tokens[index]?.lower.replace(/\.$/, '') ?? '')) start = index + 1;
  }
  const name = tokens[start];
  const bare = last.possessive ? last.end - (/['’]s?$/.exec(last.text)?.[0].length ?? 0) : last.end;
  const named =
    name &&
    from < tokens.length &&
    !(tokens.length - start === 1 && lexicon.roles.has(name.lower) && tokens.length > 0);
  const letter = named ? 'n' : 'g';
  return {
    letter: last.possessive ? 'g' : letter,
    start: first.start,
    end: last.end,
    lower: last.lower,
    name: named && name ? { start: name.start, end: bare } : null,
    quotation: -1,
  };
}

function isParticle(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return lexicon.particles.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.cls === 'N';
}
