import type { Span } from '../../model';
import { kindAt, LOWER, NUMBER, SPACE } from '../../text/letters';
import type { Lexicon, Phrase } from './lexicon';
import { ALONE, OPENS, ROLE, ROLE_TAIL, TIME_NOUN, TITLE } from './lexicon';
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

/** The classes of words that a noun phrase may begin with; what goes on with one that was too long, too. */
const BEGINS = 'djNro&';

/** Puts the words of a passage together: noun phrases, fixed expressions, what stands alone. */
export function itemsOf(text: string, tokens: readonly Token[], lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const phrase = fixed(tokens, at, lexicon);
    const aside = token.cls === '(' ? asideEnd(tokens, at) : at;
    const end = BEGINS.includes(token.cls) && !phrase ? phraseEnd(tokens, at, lexicon) : at;
    if (phrase) {
      items.push(item(phrase.letter, token, tokens[at + phrase.words.length - 1] ?? token, null));
      at += phrase.words.length;
    } else if (aside > at) {
      at = aside;
    } else if (end > at) {
      add(items, nounPhrase(tokens, at, end, lexicon), token, lexicon);
      at = end;
    } else {
      items.push(item(letterOf(token, tokens[at + 1], text), token, token, null));
      at += 1;
    }
  }
  return items;
}

/** A genitive belongs to the noun before it: "der Sprecher des Gerichts". */
function add(items: Item[], phrase: Item, first: Token, lexicon: Lexicon): void {
  const before = items[items.length - 1];
  const genitive =
    lexicon.lang.capitalNouns && /^(?:des|der|eines|einer|seiner|ihrer|deren|dessen)$/.test(first.lower);
  if (before && genitive && 'ngt'.includes(before.letter))
    items[items.length - 1] = { ...before, end: phrase.end };
  else items.push(phrase);
}

function fixed(tokens: readonly Token[], at: number, lexicon: Lexicon): Phrase | undefined {
  const first = tokens[at];
  if (!first || !(first.known & OPENS)) return undefined;
  for (const phrase of lexicon.phrases.get(first.lower) ?? []) {
    let same = 1;
    while (same < phrase.words.length && tokens[at + same]?.lower === phrase.words[same]) same += 1;
    if (same === phrase.words.length) return phrase;
  }
  return undefined;
}

/** Where a short remark in brackets ends: "(R-Tex.)" does not part a name from its verb. */
function asideEnd(tokens: readonly Token[], at: number): number {
  for (let end = at + 1; end < tokens.length && end < at + LONGEST; end += 1) {
    if (tokens[end]?.cls === ')') return end + 1;
    if (tokens[end]?.cls === 'q') return at;
  }
  return at;
}

function item(letter: string, first: Token, last: Token, name: Span | null): Item {
  const { start, quotation } = first;
  return { letter, start, end: last.end, lower: last.lower, name, quotation };
}

function letterOf(token: Token, next: Token | undefined, text: string): string {
  if (!token.sign || token.cls === 'q') return token.cls;
  const sign = token.text;
  if ('。！？'.includes(sign)) return '.';
  if ('.!?…'.includes(sign)) {
    if (!next || next.cls === 'q') return '.';
    const glued = token.end < text.length && !(kindAt(text, token.end) & SPACE);
    const within = next.text === ',' || next.text === ';' || (glued && kindAt(next.text, 0) & LOWER);
    return within ? '-' : '.';
  }
  if (',、，'.includes(sign)) return ',';
  if (':：;'.includes(sign)) return sign === ';' ? ';' : ':';
  if ('([{'.includes(sign)) return '(';
  return ')]}'.includes(sign) ? ')' : '-';
}

/** Where the noun phrase that begins at a token ends, or `at` where none begins. */
function phraseEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let nouns = 0;
  let adjectives = 0;
  let end = at;
  for (; end < tokens.length && end < at + LONGEST; end += 1) {
    const token = tokens[end];
    if (end > at && fixed(tokens, end, lexicon)?.letter === 's') break;
    if (!token || !belongs(tokens, at, end, nouns)) break;
    if (token.cls === 'j') adjectives += 1;
    else if (token.cls !== 'd') nouns += 1;
  }
  if (end - at === adjectives) return at;
  return nouns === 0 && end - at === 1 && !((tokens[at]?.known ?? 0) & ALONE) ? at : end;
}

function belongs(tokens: readonly Token[], from: number, at: number, nouns: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
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
      return before?.cls === 'z' && nouns < 4 && !token.lower.endsWith('ed') && !token.lower.endsWith('ly');
    case 'o':
      return before !== undefined && ofRole(before, token, tokens[at + 1]);
    case '&':
      return before?.cls === 'N' && tokens[at + 1]?.cls === 'N';
    default:
      return false;
  }
}

/** "of" in "secretary of state". */
function ofRole(before: Token, token: Token, next: Token | undefined): boolean {
  if (token.lower !== 'of' || !next) return false;
  return (before.known & ROLE) !== 0 && (next.known & ROLE_TAIL) !== 0;
}

/** Whether adjectives lead to a role or a name: "Senate minority leader". */
function leads(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (tokens[end]?.cls === 'j' && end < at + 4) end += 1;
  return tokens[end]?.cls === 'r' || tokens[end]?.cls === 'N';
}

function nounPhrase(tokens: readonly Token[], at: number, end: number, lexicon: Lexicon): Item {
  const first = tokens[at];
  const last = tokens[end - 1];
  if (!first || !last) throw new RangeError('a noun phrase has words');
  let from = end;
  while (from > at && (tokens[from - 1]?.cls === 'N' || tokens[from - 1]?.cls === 'o')) {
    if (from < end && tokens[from - 1]?.possessive) break;
    from -= 1;
  }
  let start = from;
  for (let index = from; index < end - 1; index += 1) {
    const token = tokens[index];
    const ofBefore = index > at && tokens[index - 1]?.cls === 'o';
    if (token && (token.known & ROLE || token.cls === 'o' || ofBefore)) start = index + 1;
  }
  const name = start < end ? tokens[start] : undefined;
  const alone = end - start === 1;
  // "Mr. King" is a name, "the King" is none.
  const titled = start > from && ((tokens[start - 1]?.known ?? 0) & TITLE) !== 0;
  const common = lexicon.lang.capitalNouns && alone && first.cls === 'd';
  const named = name && !common && (titled || !(alone && name.known & ROLE)) ? name : null;
  const bare = last.possessive ? last.end - (/['’]s?$/.exec(last.text)?.[0].length ?? 1) : last.end;
  const span = named && { start: named.start, end: bare };
  if (last.possessive) return item('k', first, last, span);
  if (span) return item('n', first, last, span);
  if (last.known & TIME_NOUN) return item('t', first, last, null);
  const counts = kindAt(first.text, 0) & NUMBER && last.cls !== 'r' && last.cls !== 'N';
  return item(counts ? 'z' : 'g', first, last, null);
}
