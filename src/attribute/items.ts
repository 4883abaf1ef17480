import type { Span } from '../model';
import type { Lexicon, Phrase } from './lexicon';
import type { Token } from './tokens';

/**
 * A sentence is read as a line of items, each with one letter: q quotation, n name, g noun phrase for who
 * or what, t time, A according to, s so-called, `.` end of sentence, other signs, and the classes of words.
 */
export interface Item extends Span {
  readonly letter: string;
  /** Its last word, lower case. */
  readonly lower: string;
  /** Of a noun phrase: where its name begins and ends. */
  readonly name: Span | null;
  /** Of a quotation: its number; else -1. */
  readonly quotation: number;
}

const LONGEST = 14;

/** Puts the words of a passage together: noun phrases, fixed expressions, what stands alone. */
export function itemsOf(text: string, tokens: readonly Token[], lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const phrase = fixed(tokens, at, lexicon);
    const aside = phrase ? at : asideEnd(tokens, at);
    const end = phrase || aside > at ? at : phraseEnd(tokens, at, lexicon);
    if (phrase) {
      items.push(item(phrase.letter, token, tokens[at + phrase.words.length - 1] ?? token));
      at += phrase.words.length;
    } else if (aside > at) {
      at = aside;
    } else if (end > at) {
      add(items, nounPhrase(tokens.slice(at, end), lexicon), token, lexicon);
      at = end;
    } else {
      items.push({
        ...item(letterOf(token, tokens[at + 1], text), token, token),
        quotation: token.quotation,
      });
      at += 1;
    }
  }
  return items;
}

/** A genitive belongs to the noun before it: "der Sprecher des Gerichts". */
function add(items: Item[], phrase: Item, first: Token, lexicon: Lexicon): void {
  const before = items.at(-1);
  const genitive =
    lexicon.lang.capitalNouns && /^(?:des|der|eines|einer|seiner|ihrer|deren|dessen)$/.test(first.lower);
  if (before && genitive && 'ngt'.includes(before.letter))
    items[items.length - 1] = { ...before, end: phrase.end };
  else items.push(phrase);
}

function fixed(tokens: readonly Token[], at: number, lexicon: Lexicon): Phrase | undefined {
  const first = tokens[at];
  if (!first || first.sign) return undefined;
  return lexicon.phrases
    .get(first.lower)
    ?.find(({ words }) => words.every((word, index) => tokens[at + index]?.lower === word));
}

/** Where a short remark in brackets ends: "(R-Tex.)" does not part a name from its verb. */
function asideEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.cls !== '(') return at;
  for (let end = at + 1; end < tokens.length && end < at + LONGEST; end += 1) {
    if (tokens[end]?.cls === ')') return end + 1;
    if (tokens[end]?.cls === 'q') return at;
  }
  return at;
}

function item(letter: string, first: Token, last: Token): Item {
  return { letter, start: first.start, end: last.end, lower: last.lower, name: null, quotation: -1 };
}

function letterOf(token: Token, next: Token | undefined, text: string): string {
  if (!token.sign || token.cls === 'q') return token.cls;
  if (/[。！？]/.test(token.text)) return '.';
  if (/[.!?…]/.test(token.text)) {
    const glued = /\S/.test(text.charAt(token.end));
    const within =
      next && next.cls !== 'q' && (/^[,;]$/.test(next.text) || (glued && /^\p{Ll}/u.test(next.text)));
    return within ? '-' : '.';
  }
  if (/[,、，]/.test(token.text)) return ',';
  if (/[:：;]/.test(token.text)) return token.text === ';' ? ';' : ':';
  if ('([{'.includes(token.text)) return '(';
  if (')]}'.includes(token.text)) return ')';
  return '-';
}

/** Where the noun phrase that begins at a token ends, or `at` where none begins. */
function phraseEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let nouns = 0;
  let end = at;
  for (; end < tokens.length && end < at + LONGEST; end += 1) {
    const token = tokens[end];
    if (end > at && fixed(tokens, end, lexicon)?.letter === 's') break;
    if (!token || !belongs(tokens, at, end, nouns, lexicon)) break;
    if (token.cls !== 'd' && token.cls !== 'j') nouns += 1;
  }
  const phrase = tokens.slice(at, end);
  if (phrase.every(({ cls }) => cls === 'j')) return at;
  if (nouns === 0 && phrase.length === 1 && !lexicon.alone.has(phrase[0]?.lower ?? '')) return at;
  return end;
}

function belongs(
  tokens: readonly Token[],
  from: number,
  at: number,
  nouns: number,
  lexicon: Lexicon,
): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const open = at === from || before?.cls === 'd' || before?.cls === 'j' || before?.possessive === true;
  switch (token?.cls) {
    case 'd':
      return at === from || before?.cls === 'd' || before?.cls === 'j';
    case 'j':
      return (
        open || before?.cls === 'z' || ((before?.cls === 'N' || before?.cls === 'r') && leads(tokens, at))
      );
    case 'N':
    case 'r':
      return true;
    case 'z':
      if (at === from) return false;
      if (open) return true;
      if (before?.cls === 'o') return true;
      return before?.cls === 'z' && nouns < 4 && !/(?:ed|ly)$/.test(token.lower);
    case 'o':
      return before !== undefined && ofRole(before, token, tokens[at + 1], lexicon);
    case '&':
      return before?.cls === 'N' && tokens[at + 1]?.cls === 'N';
    default:
      return false;
  }
}

/** "of" in "secretary of state". */
function ofRole(before: Token, token: Token, next: Token | undefined, lexicon: Lexicon): boolean {
  return token.lower === 'of' && lexicon.roles.has(before.lower) && lexicon.roleTails.has(next?.lower ?? '');
}

/** Whether adjectives lead to a role or a name: "Senate minority leader". */
function leads(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (tokens[end]?.cls === 'j' && end < at + 4) end += 1;
  return tokens[end]?.cls === 'r' || tokens[end]?.cls === 'N';
}

function nounPhrase(tokens: readonly Token[], lexicon: Lexicon): Item {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) throw new RangeError('a noun phrase has words');
  let from = tokens.length;
  while (from > 0 && /^[No]$/.test(tokens[from - 1]?.cls ?? '')) {
    if (from < tokens.length && tokens[from - 1]?.possessive) break;
    from -= 1;
  }
  let start = from;
  for (let index = from; index < tokens.length - 1; index += 1) {
    const { lower = '', cls = '' } = tokens[index] ?? {};
    if (lexicon.roles.has(lower) || cls === 'o' || tokens[index - 1]?.cls === 'o') start = index + 1;
  }
  const name = tokens[start];
  const alone = tokens.length - start === 1;
  // "Mr. King" is a name, "the King" is none.
  const titled = start > from && lexicon.titles.has(tokens[start - 1]?.lower ?? '');
  const common = lexicon.lang.capitalNouns && alone && first.cls === 'd';
  const named = name && !common && (titled || !(alone && lexicon.roles.has(name.lower)));
  const bare = last.possessive ? last.end - (/['’]s?$/.exec(last.text)?.[0].length ?? 1) : last.end;
  const base = item(named ? 'n' : 'g', first, last);
  if (last.possessive) return { ...base, letter: 'k', name: named ? { start: name.start, end: bare } : null };
  if (named) return { ...base, name: { start: name.start, end: bare } };
  if (lexicon.timeNouns.has(last.lower)) return { ...base, letter: 't' };
  if (/^\p{N}/u.test(first.text) && last.cls !== 'r' && last.cls !== 'N') return { ...base, letter: 'z' };
  return base;
}
