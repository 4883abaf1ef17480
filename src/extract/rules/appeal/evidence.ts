import type { Reason, Span } from '../../../model';
import type { Marked, MarkedText } from './marked';
import { Does } from './vocabulary';

/** What speaks for it that some letters ask the reader for something. */
export interface Evidence {
  readonly score: number;
  readonly reason: Reason;
  /** It names the site, the reader, or what only a site has to offer. */
  readonly anchored: boolean;
  /** It names the site itself. */
  readonly ours: boolean;
  /** It begins with a word of the trade. */
  readonly opens: boolean;
  readonly words: number;
  /** How many of its letters are words of the trade, 0 to 1. */
  readonly share: number;
}

/** No appeal is longer. */
const MOST_WORDS = 34;
/** What has quotation marks in it is somebody's. */
const QUOTED = /["“”„«»「」『』]|(?:^|\s)['‘]\p{L}/u;
/** Ends a clause, so that an imperative may stand behind it. */
const CLAUSE_END = /[,;:.!?…—–\-|•·、。！？：（(→»>]\s*$/;
/** Signs before the first word of a sentence. */
const SIGNS = /^[^\p{L}\p{N}]*$/u;
const SPACES = /\s+/;

/** Weighs the letters of a span of a text; null where they ask for nothing. */
export function evidenceIn(text: MarkedText, { start, end }: Span): Evidence | null {
  const marks = marksIn(text.marks, start, end);
  if (marks.length === 0) return null;
  const letters = text.raw.slice(start, end);
  if (QUOTED.test(letters)) return null;
  const words = wordsOf(letters);
  if (words > MOST_WORDS) return null;
  const does = marks.reduce((sum, mark) => sum | mark.does, 0);
  if (does & Does.tell) return null;
  const things = marks.filter(mark => mark.does & (Does.thing | Does.offer));
  const named = things.find(mark => mark.does & Does.offer) ?? things[0];
  if (!named) return null;
  const [first] = marks;
  const opens = first !== undefined && SIGNS.test(text.raw.slice(start, first.start));
  const span = { start, end };
  const asks = marks.some((mark, at) => (mark.does & Does.ask) > 0 && isAsked(text, span, opens, marks, at));
  const fails = (does & Does.fail) > 0;
  const offers = (does & Does.offer) > 0;
  const ours = (does & Does.ours) > 0;
  const yours = (does & Does.yours) > 0;
  const question = /[?？]\s*$/.test(letters) && opens && (ours || yours || (first.does & Does.lead) > 0);
  const isOffer =
    offers &&
    opens &&
    words <= MOST_OFFERED &&
    (first.does & OPENS) > 0 &&
    (does & (Does.extra | Does.ours)) > 0;
  if (!asks && !fails && !question && !isOffer) return null;
  const score =
    (asks ? 2 : 0) +
    (fails ? 2 : 0) +
    (question ? 1 : 0) +
    (offers ? 2 : Math.min(2, distinct(text, things))) +
    (ours ? 1 : 0) +
    (yours ? 1 : 0) +
    Math.min(1, count(marks, Does.extra)) +
    (opens && first.does & Does.lead ? 0.5 : 0);
  return {
    score,
    reason: named.reason ?? 'promo',
    anchored: offers || ours || yours || (asks && (fails || isOfAccount(marks, things))),
    ours,
    opens: beginsWithTrade(text, span, marks),
    words,
    share: tradeShare(text, span),
  };
}

/** "Log in to save the article": the verb is the trade's own, and there is something else of it. */
function isOfAccount(marks: readonly Marked[], things: readonly Marked[]): boolean {
  return things.length > 1 && marks.some(({ does }) => does & Does.ask && does & Does.thing);
}

/** Its first words are of the trade, an article or such before them aside. */
function beginsWithTrade({ raw }: MarkedText, { start }: Span, marks: readonly Marked[]): boolean {
  let from = start;
  for (const mark of marks) {
    const between = raw.slice(from, mark.start);
    if (!SIGNS.test(between) && !(between.length <= 2 && UNSPACED.test(between))) return false;
    if (mark.does !== Does.start) return true;
    from = mark.end;
  }
  return false;
}

/** What may stand before an imperative. */
const CHAIN = Does.lead | Does.extra | Does.thing | Does.offer;

/** With what an offer without a verb begins: "Ad-free from $1", "Our newsletter: now for free". */
const OPENS = Does.offer | Does.extra | Does.ours | Does.lead;
const MOST_OFFERED = 12;

/**
 * Whether a form that may ask does: it begins a clause, alone or behind such as "please"; or it ends one that begins with
 * the trade, as infinitives do.
 */
function isAsked(
  text: MarkedText,
  { start, end }: Span,
  opens: boolean,
  marks: readonly Marked[],
  at: number,
): boolean {
  const mark = marks[at];
  if (!mark) return false;
  if (UNSPACED.test(text.raw.slice(mark.start, mark.end))) return true;
  let from = mark.start;
  for (let before = at - 1; before >= 0; before--) {
    const other = marks[before];
    if (
      !other ||
      !(other.does & CHAIN) ||
      other.does & (Does.yours | Does.ours) ||
      /\S/.test(text.raw.slice(other.end, from))
    )
      break;
    from = other.start;
  }
  if (from === start || SIGNS.test(text.raw.slice(start, from))) return true;
  if (CLAUSE_END.test(text.raw.slice(Math.max(start, from - 4), from))) return true;
  const first = marks.find(({ does }) => does !== Does.start);
  return (
    (opens || beginsWithTrade(text, { start, end }, marks)) &&
    first !== undefined &&
    (first.does & (OPENS | Does.thing)) > 0 &&
    ENDS_CLAUSE.test(text.raw.slice(mark.end, Math.min(end, mark.end + 3)))
  );
}

/** Nothing of the clause follows. */
const ENDS_CLAUSE = /^\s*(?:[,;:.!?…–—-]|$)/;

const UNSPACED = /[\u2e80-\u9fff]/;

/** Words that other sentences begin with, or join with, count for nothing. */
const COUNTS = ~(Does.start | Does.lead | Does.tell);

/** How many of the letters of a span are words of the trade, 0 to 1. */
export function tradeShare({ raw, marks }: MarkedText, { start, end }: Span): number {
  const letters = marksIn(marks, start, end).reduce(
    (sum, mark) => sum + (mark.does & COUNTS ? Math.min(mark.end, end) - mark.start : 0),
    0,
  );
  return letters / Math.max(1, raw.slice(start, end).trim().length);
}

function distinct(text: MarkedText, things: readonly Marked[]): number {
  return new Set(things.map(({ start, end }) => text.raw.slice(start, end).toLowerCase())).size;
}

function count(marks: readonly Marked[], does: number): number {
  return marks.filter(mark => mark.does & does).length;
}

/** The marks that begin in a span. */
export function marksIn(marks: readonly Marked[], start: number, end: number): readonly Marked[] {
  let from = firstBehind(marks, start);
  const found: Marked[] = [];
  for (; from < marks.length; from++) {
    const mark = marks[from];
    if (!mark || mark.start >= end) break;
    found.push(mark);
  }
  return found;
}

function firstBehind(marks: readonly Marked[], start: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words of letters; where a script writes no spaces, two signs count as a word. */
function wordsOf(letters: string): number {
  const unspaced = letters.match(/[\u2e80-\u9fff]/g)?.length ?? 0;
  return letters.trim().split(SPACES).length + (unspaced >> 1);
}
