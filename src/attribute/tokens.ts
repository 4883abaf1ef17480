import type { Span } from '../model';
import { kindAt, kindOf, LETTER, LOWER, UPPER } from '../text/letters';
import type { Word } from '../text/words';
import { words } from '../text/words';
import { classify } from './classes';
import type { Lexicon } from './lexicon';
import { ABBREVIATION, known } from './lexicon';

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
    let end = start + 1;
    while (kindAt(text, end) & LETTER || text.charCodeAt(end) === 45) end += 1;
    if (end > start + 1) found.add(text.slice(start, end).toLowerCase());
  }
  return found;
}

/** Reads the narrator's words of a passage, each quotation as one token. */
export type Tokenizer = (passage: Span, inside: readonly Inside[]) => Token[];

/** A reader of the passages of one text. What stands between two spaces is read once, wherever it stands again. */
export function tokenizer(text: string, lexicon: Lexicon): Tokenizer {
  const capitals = capitalsOf(text);
  const seen = new Map<string, readonly Token[]>();
  const narrate = (tokens: Token[], from: number, to: number) => {
    if (from >= to) return;
    const chunks = text.slice(from, to).split(' ');
    let at = from;
    for (let number = 0; number < chunks.length; number += 1) {
      const chunk = chunks[number] ?? '';
      let found = seen.get(chunk);
      if (!found) {
        found = read(chunk, lexicon);
        seen.set(chunk, found);
      }
      for (let index = 0; index < found.length; index += 1) {
        const token = found[index];
        if (token) tokens.push(moved(token, at));
      }
      at += chunk.length + 1;
    }
  };
  return (passage, inside) => {
    const tokens: Token[] = [];
    let at = passage.start;
    for (const { start, end, index } of inside) {
      narrate(tokens, at, start);
      tokens.push(quoted(text, start, end, index));
      at = end;
    }
    narrate(tokens, at, passage.end);
    classify(tokens, lexicon, capitals);
    return tokens;
  };
}

function read(chunk: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  for (const word of words(chunk)) push(tokens, word, lexicon);
  return tokens;
}

function moved(token: Token, by: number): Token {
  return {
    start: token.start + by,
    end: token.end + by,
    sign: token.sign,
    text: token.text,
    lower: token.lower,
    known: token.known,
    capital: token.capital,
    quotation: -1,
    cls: '',
    possessive: token.possessive,
  };
}

function quoted(whole: string, start: number, end: number, quotation: number): Token {
  const text = whole.slice(start, end);
  const word = { start, end, sign: true, text, lower: '', known: 0, capital: false };
  return { ...word, quotation, cls: 'q', possessive: false };
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
