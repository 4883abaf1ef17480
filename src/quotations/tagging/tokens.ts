import type { Span } from '../../model';
import { kindAt, LETTER, NUMBER, runOf, UPPER } from '../../text/letters';
import type { Word } from '../../text/words';
import { words } from '../../text/words';
import { ABBREVIATION } from '../lexicon/facts';
import type { Lexicon } from '../lexicon/lexicon';
import { factsOf, isListed } from '../lexicon/lexicon';
import type { Capitals } from './capitals';
import { capitalsOf } from './capitals';
import type { Token } from './token';
import { tagWords } from './wordTags';

/** The part of a quotation that lies in a passage, marks counted in. */
export interface QuotedPart extends Span {
  readonly index: number;
}

/** What reads the passages of one text into tokens. What stands between two spaces is read once, wherever it stands again. */
export interface Tokenizer {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly capitals: Capitals;
  readonly stretches: Map<string, Stretch>;
}

/** The tokens of what stands between two spaces, and where that was read. */
interface Stretch {
  readonly at: number;
  readonly tokens: readonly Token[];
}

/** A tokenizer for a text in the language of a lexicon. */
export function tokenizer(text: string, lexicon: Lexicon): Tokenizer {
  return { text, lexicon, capitals: capitalsOf(text), stretches: new Map() };
}

/** Reads the narrator's words of a passage, each quotation as one token. */
export function tokensOf(tokenizer: Tokenizer, passage: Span, quoted: readonly QuotedPart[]): Token[] {
  const tokens: Token[] = [];
  let at = passage.start;
  for (const { start, end, index } of quoted) {
    narrate(tokenizer, tokens, at, start);
    tokens.push(quotationToken(tokenizer.text, start, end, index));
    at = end;
  }
  narrate(tokenizer, tokens, at, passage.end);
  const parted = partedNumbers(tokens, tokenizer.lexicon);
  tagWords(parted, tokenizer.lexicon, tokenizer.capitals);
  return parted;
}

/** "No." is an abbreviation before a number only: "No. This is it." is two sentences. */
function partedNumbers(tokens: Token[], lexicon: Lexicon): Token[] {
  const { beforeNumbers } = lexicon.lang;
  if (
    beforeNumbers === '' ||
    !tokens.some(({ text, lower }) => text.endsWith('.') && lower === beforeNumbers)
  )
    return tokens;
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    const word = token.text.endsWith('.') && token.lower === beforeNumbers;
    if (!word || !next || kindAt(next.text, 0) & NUMBER) return [token];
    const end = token.end - 1;
    const point = tokenOf({ text: '.', start: end, end: token.end, sign: true }, '.', false, 0);
    return [{ ...token, end, text: token.text.slice(0, -1) }, point];
  });
}

function narrate({ text, lexicon, stretches }: Tokenizer, tokens: Token[], from: number, to: number): void {
  const written = text.slice(from, to).split(' ');
  let at = from;
  for (let number = 0; number < written.length; number += 1) {
    const stretch = written[number] ?? '';
    const end = at + stretch.length;
    const before = stretches.get(stretch);
    if (before) {
      for (let index = 0; index < before.tokens.length; index += 1) {
        const token = before.tokens[index];
        if (token) tokens.push(moved(token, at - before.at));
      }
    } else if (at < end) {
      const first = tokens.length;
      if (runOf(text, at, end, LETTER) === end)
        push(tokens, { text: stretch, start: at, end, sign: false }, lexicon);
      else for (const word of words(text, at, end)) push(tokens, word, lexicon);
      stretches.set(stretch, { at, tokens: tokens.slice(first) });
    }
    at = end + 1;
  }
}

function moved(token: Token, by: number): Token {
  return { ...token, start: token.start + by, end: token.end + by, tag: null };
}

function quotationToken(whole: string, start: number, end: number, quotation: number): Token {
  const word = { text: whole.slice(start, end), start, end, sign: true };
  return { ...tokenOf(word, '', false, 0), quotation, tag: 'quotation' };
}

function push(tokens: Token[], word: Word, lexicon: Lexicon): void {
  if (word.sign) {
    const last = tokens[tokens.length - 1];
    if (last && !last.sign && last.end === word.start && joined(tokens, last, word, lexicon)) return;
    tokens.push(tokenOf(word, word.text, false, 0));
    return;
  }
  const { inverted, inversionLink } = lexicon.lang;
  const text = word.text.toLowerCase();
  const parts = inverted && text.includes('-') ? inverted.exec(text) : null;
  if (parts) {
    const pronoun = parts[2] ?? '';
    const middle = word.end - pronoun.length;
    const linked = word.text.slice(0, -pronoun.length);
    const verb = inversionLink ? linked.replace(inversionLink, '') : linked;
    push(tokens, { start: word.start, end: word.start + verb.length, text: verb, sign: false }, lexicon);
    push(tokens, { start: middle, end: word.end, text: pronoun, sign: false }, lexicon);
  } else if (text.includes("'") || text.includes('’')) {
    const [lower, possessive] = baseOf(text, lexicon);
    tokens.push(tokenOf(word, lower, possessive, factsOf(lexicon, lower)));
  } else tokens.push(tokenOf(word, text, false, factsOf(lexicon, text)));
}

function tokenOf(word: Word, lower: string, possessive: boolean, facts: number): Token {
  const { start, end, sign, text } = word;
  const capital = (kindAt(text, 0) & UPPER) !== 0;
  return { start, end, sign, text, lower, facts, capital, quotation: -1, tag: null, possessive };
}

/** Joins a sign to the word that it is glued to: the point of an abbreviation, the apostrophe of a plural. */
function joined(tokens: Token[], last: Token, sign: Word, lexicon: Lexicon): boolean {
  if (sign.text === '.') {
    if (!isAbbreviation(last, lexicon)) return false;
    tokens[tokens.length - 1] = { ...last, text: `${last.text}.`, end: sign.end };
    return true;
  }
  if (sign.text !== "'" && sign.text !== '’') return false;
  if (!lexicon.lang.barePossessiveEnd?.test(last.text)) return false;
  tokens[tokens.length - 1] = { ...last, end: sign.end, possessive: true };
  return true;
}

/** A word without what an apostrophe joins to it, and whether that was a possessive. */
function baseOf(text: string, lexicon: Lexicon): [string, boolean] {
  const { contractionEnd, possessiveEnd } = lexicon.lang;
  const word = text.replace(/’/g, "'");
  const pronoun = contractionEnd ? word.replace(contractionEnd, '') : word;
  if (pronoun !== word && lexicon.pronouns.has(pronoun)) return [pronoun, false];
  return possessiveEnd?.test(word) ? [word.replace(possessiveEnd, ''), true] : [word, false];
}

function isAbbreviation({ text, capital, facts }: Token, lexicon: Lexicon): boolean {
  if (capital && text.length === 1) return true;
  const length = text.length;
  if (text.charCodeAt(length - 2) === 46 && kindAt(text, length - 1) & LETTER) {
    const first = kindAt(text, length - 3) & LETTER;
    if (first && (length === 3 || text.charCodeAt(length - 4) === 46)) return true;
  }
  return (facts & ABBREVIATION) !== 0 && (capital || isListed(lexicon, 'smallAbbreviations', text));
}
