import type { Span } from '../../model';
import { kindAt, kindOf, LETTER, LOWER, runOf, UPPER } from '../../text/letters';
import type { Word } from '../../text/words';
import { words } from '../../text/words';
import type { Lexicon } from './lexicon';
import { ABBREVIATION, known } from './lexicon';
import { classify } from './wordTags';

/** A word of the narrator with its class; a sign, which is its own class; or a quotation, class `q`. */
export interface Token extends Word {
  readonly lower: string;
  /** What the lexicon knows of it. */
  readonly known: number;
  /** It begins with a capital. */
  readonly capital: boolean;
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

/** The words with a capital after a small letter or a comma and a space, in lower case. */
function capitalsOf(text: string): Capitals {
  const found = new Set<string>();
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    const start = space + 1;
    if (!(kindAt(text, start) & UPPER)) continue;
    if (!(kindOf(text.charCodeAt(space - 1)) & LOWER) && text.charCodeAt(space - 1) !== 44) continue;
    let end = runOf(text, start, text.length, LETTER);
    while (text.charCodeAt(end) === 45) end = runOf(text, end + 1, text.length, LETTER);
    if (end > start + 1) found.add(text.slice(start, end).toLowerCase());
  }
  return found;
}

/** A reader of the passages of one text. What stands between two spaces is read once, wherever it stands again. */
export interface Reader {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly capitals: Capitals;
  readonly seen: Map<string, Seen>;
}

/** The tokens of what stands between two spaces, and where that was read. */
interface Seen {
  readonly at: number;
  readonly tokens: readonly Token[];
}

/** Makes ready to read a text. */
export function reader(text: string, lexicon: Lexicon): Reader {
  return { text, lexicon, capitals: capitalsOf(text), seen: new Map() };
}

/** Reads the narrator's words of a passage, each quotation as one token. */
export function tokensOf(reader: Reader, passage: Span, inside: readonly Inside[]): Token[] {
  const tokens: Token[] = [];
  let at = passage.start;
  for (const { start, end, index } of inside) {
    narrate(reader, tokens, at, start);
    tokens.push(quoted(reader.text, start, end, index));
    at = end;
  }
  narrate(reader, tokens, at, passage.end);
  classify(tokens, reader.lexicon, reader.capitals);
  return tokens;
}

function narrate({ text, lexicon, seen }: Reader, tokens: Token[], from: number, to: number): void {
  const chunks = text.slice(from, to).split(' ');
  let at = from;
  for (let number = 0; number < chunks.length; number += 1) {
    const chunk = chunks[number] ?? '';
    const end = at + chunk.length;
    const before = seen.get(chunk);
    if (before) {
      for (let index = 0; index < before.tokens.length; index += 1) {
        const token = before.tokens[index];
        if (token) tokens.push(moved(token, at - before.at));
      }
    } else if (at < end) {
      const first = tokens.length;
      if (runOf(text, at, end, LETTER) === end)
        push(tokens, { text: chunk, start: at, end, sign: false }, lexicon);
      else for (const word of words(text, at, end)) push(tokens, word, lexicon);
      seen.set(chunk, { at, tokens: tokens.slice(first) });
    }
    at = end + 1;
  }
}

function moved(token: Token, by: number): Token {
  return { ...token, start: token.start + by, end: token.end + by, cls: '' };
}

function quoted(whole: string, start: number, end: number, quotation: number): Token {
  const word = { text: whole.slice(start, end), start, end, sign: true };
  return { ...tokenOf(word, '', false, 0), quotation, cls: 'q' };
}

function push(tokens: Token[], word: Word, lexicon: Lexicon): void {
  if (word.sign) {
    const last = tokens[tokens.length - 1];
    if (last && !last.sign && last.end === word.start && joined(tokens, last, word)) return;
    tokens.push(tokenOf(word, word.text, false, 0));
    return;
  }
  const { inverted } = lexicon.lang;
  const text = word.text.toLowerCase();
  const parts = inverted && text.includes('-') ? inverted.exec(text) : null;
  if (parts) {
    const pronoun = parts[2] ?? '';
    const middle = word.end - pronoun.length;
    const verb = word.text.slice(0, -pronoun.length).replace(/-(?:t-)?$/, '');
    push(tokens, { start: word.start, end: word.start + verb.length, text: verb, sign: false }, lexicon);
    push(tokens, { start: middle, end: word.end, text: pronoun, sign: false }, lexicon);
  } else if (text.includes("'") || text.includes('’')) {
    const [lower, possessive] = baseOf(text, lexicon);
    tokens.push(tokenOf(word, lower, possessive, known(lexicon, lower)));
  } else tokens.push(tokenOf(word, text, false, known(lexicon, text)));
}

function tokenOf(word: Word, lower: string, possessive: boolean, known: number): Token {
  const { start, end, sign, text } = word;
  const capital = (kindAt(text, 0) & UPPER) !== 0;
  return { start, end, sign, text, lower, known, capital, quotation: -1, cls: '', possessive };
}

/** Joins a sign to the word that it is glued to: the point of an abbreviation, the apostrophe of a plural. */
function joined(tokens: Token[], last: Token, sign: Word): boolean {
  if (sign.text === '.') {
    if (!isAbbreviation(last)) return false;
    tokens[tokens.length - 1] = { ...last, text: `${last.text}.`, end: sign.end };
    return true;
  }
  if ((sign.text !== "'" && sign.text !== '’') || !last.text.endsWith('s')) return false;
  tokens[tokens.length - 1] = { ...last, end: sign.end, possessive: true };
  return true;
}

/** A word without what an apostrophe joins to it, and whether that was a possessive. */
function baseOf(text: string, lexicon: Lexicon): [string, boolean] {
  const word = text.replace(/’/g, "'");
  const base = word.replace(/'(?:s|d|ll|ve|re|m)$/, '');
  if (base !== word && lexicon.pronouns.has(base)) return [base, false];
  return word.endsWith("'s") ? [base, true] : [word, false];
}

/** Small words that a point may follow within a sentence. */
const SHORT = new Set(['vs', 'etc', 'st', 'no', 'z', 'bzw', 'ca', 'u', 'd']);

function isAbbreviation({ text, capital, known }: Token): boolean {
  if (capital && text.length === 1) return true;
  const length = text.length;
  if (text.charCodeAt(length - 2) === 46 && kindAt(text, length - 1) & LETTER) {
    const first = kindAt(text, length - 3) & LETTER;
    if (first && (length === 3 || text.charCodeAt(length - 4) === 46)) return true;
  }
  return (known & ABBREVIATION) !== 0 && (capital || SHORT.has(text));
}
