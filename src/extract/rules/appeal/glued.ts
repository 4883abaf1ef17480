import type { Fold, Span } from '../../../model';
import { CASELESS, kindAt, LETTER, MARK, NUMBER, runOf, SPACE, UPPER } from '../../../text/letters';
import { type Evidence, evidenceIn, marksIn } from './evidence';
import type { Marked, MarkedText } from './marked';
import { Does } from './vocabulary';

/** Letters of a text that ask the reader for something, and what speaks for it. */
export interface Appeal extends Span {
  readonly evidence: Evidence;
}

/** Whether evidence is enough for letters among others. */
type Enough = (evidence: Evidence) => boolean;

/** So many letters of a run-on are looked at, and behind them. */
const FARTHEST = 240;
const LONGEST = 320;
/** A rest of fewer words is the end of what is asked, not a sentence of the article. */
const REST = 3;
/** Behind its last word of the trade an appeal says so many letters more at most. */
const TAIL = 36;
const UNSPACED_TAIL = 8;

/**
 * What asks for something among the sentences of a text: whole sentences, and such as run on into the next one with no
 * full stop between them. Takes linear time.
 */
export function appealsAmong(
  text: MarkedText,
  sentences: readonly Span[],
  enough: Enough,
): readonly Appeal[] {
  const found: Appeal[] = [];
  let at = 0;
  let start = sentences[0]?.start ?? 0;
  while (at < sentences.length) {
    const appeal = appealAt(text, sentences, { at, start }, enough);
    if (appeal) {
      found.push(appeal);
      start = behindSpace(text.raw, appeal.end);
    }
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= start) at++;
    if (!appeal) at++;
    start = Math.max(start, sentences[at]?.start ?? start);
  }
  return found.filter(appeal => !isAdvice(text, sentences, appeal));
}

interface Cursor {
  readonly at: number;
  readonly start: number;
}

/** What asks for something right from a place on: with the question before it, alone, or with a sentence of its kind. */
function appealAt(
  text: MarkedText,
  sentences: readonly Span[],
  { at, start }: Cursor,
  enough: Enough,
): Appeal | null {
  const [sentence, next] = [sentences[at], sentences[at + 1]];
  if (!sentence) return null;
  const span = { start, end: sentence.end };
  if (next && leadsIn(text, span)) {
    const joined = askedIn(text, { start, end: next.end }, enough);
    if (joined && joined.end > sentence.end) return joined;
  }
  const alone = askedIn(text, span, enough);
  if (alone) return next && alone.end === sentence.end ? withRest(text, alone, next) : alone;
  return next ? pairIn(text, span, next, enough) : null;
}

const QUESTION = /[?？؟]\s*$/;
const SHORT_QUESTION = 90;

/** A short question that names the trade or the reader. */
export function leadsIn({ raw, marks }: MarkedText, { start, end }: Span): boolean {
  if (end - start > SHORT_QUESTION || !QUESTION.test(raw.slice(start, end))) return false;
  const own = marksIn(marks, start, end);
  return own.some(({ does }) => does & NAMES) && !own.some(({ does }) => does & Does.tell);
}

const NAMES = Does.lead | Does.yours | Does.thing | Does.offer;

/** What a span begins with that asks for something, or all of it. */
function askedIn(text: MarkedText, span: Span, enough: Enough): Appeal | null {
  const first = runOn(text, span, enough);
  if (first) return first;
  const evidence = evidenceIn(text, span);
  return evidence && enough(evidence) && endsWithTrade(text, span) ? { ...span, evidence } : null;
}

/** Two sentences of which neither is enough: "The player cannot be loaded. Please reload." */
function pairIn(text: MarkedText, span: Span, next: Span, enough: Enough): Appeal | null {
  const one = evidenceIn(text, span);
  if (!one || one.score < PAIRED) return null;
  const other = askedIn(text, next, ({ score, share }) => score >= PAIRED && share >= one.share / 2);
  if (!other) return null;
  const both = {
    ...(one.score >= other.evidence.score ? one : other.evidence),
    score: Math.max(one.score, other.evidence.score) + 1,
    anchored: one.anchored || other.evidence.anchored,
    ours: one.ours || other.evidence.ours,
    share: Math.min(one.share, other.evidence.share),
  };
  return enough(both) ? { start: span.start, end: other.end, evidence: both } : null;
}

const PAIRED = 3;

/** An appeal with a sentence behind it that only adds to it: "No spam.", "Turn them off with a membership." */
function withRest(text: MarkedText, appeal: Appeal, next: Span): Appeal {
  const rest = askedIn(
    text,
    next,
    ({ score, share }) => score >= PAIRED && share >= appeal.evidence.share / 2,
  );
  if (rest) return { ...appeal, end: rest.end };
  const letters = text.raw.slice(next.start, next.end);
  if (letters.length > 40) return appeal;
  const marks = marksIn(text.marks, next.start, next.end).filter(({ does }) => does & Does.extra);
  const marked = marks.reduce((sum, mark) => sum + mark.end - mark.start, 0);
  return marked * 2 > letters.length ? { ...appeal, end: next.end } : appeal;
}

/** An article that gives advice addresses its readers in the sentences around, too. */
function isAdvice(text: MarkedText, sentences: readonly Span[], { start, end, evidence }: Appeal): boolean {
  if (evidence.ours || evidence.score > 5) return false;
  const near = sentences.filter(each => each.end > start - 300 && each.start < end + 300);
  const before = near.filter(each => each.end <= start).at(-1);
  const behind = near.find(each => each.start >= end);
  return [before, behind].some(each => each !== undefined && addresses(text, each));
}

function addresses({ raw, marks }: MarkedText, { start, end }: Span): boolean {
  const own = marksIn(marks, start, end);
  if (own.some(({ does }) => does & Does.yours)) return true;
  const [first] = own;
  return (
    first !== undefined && (first.does & Does.ask) > 0 && !/[\p{L}\p{N}]/u.test(raw.slice(start, first.start))
  );
}

/** Behind its last word of the trade little follows, and nothing that may be the beginning of another sentence. */
function endsWithTrade({ raw, marks }: MarkedText, { start, end }: Span): boolean {
  const own = marksIn(marks, start, end);
  const last = own.findLast(({ does }) => does !== Does.start);
  if (!last) return false;
  if (kindAt(raw, end - 2) & CASELESS) return end - last.end <= UNSPACED_TAIL;
  if (end - last.end > TAIL) return false;
  const words = raw.slice(last.end, end).trim().split(/\s+/);
  const large = words.findIndex(word => kindAt(word, 0) & UPPER);
  if (large < 0 || words.length <= REST) return true;
  // "with the Recipes of the Week" goes on; a word that is none of those that begin or join does not.
  return large > 0 && own.filter(mark => mark.start >= last.end).length >= large;
}

/** What a sentence begins with and that asks for something, where its own first sentence seems to begin behind it. */
export function runOn({ raw, marks }: MarkedText, { start, end }: Span, enough: Enough): Appeal | null {
  const text = { raw, marks: marksIn(marks, start, Math.min(end, start + LONGEST)) };
  if (text.marks.length < 2) return null;
  for (let at = nextWord(raw, start, end); at < end && at - start < FARTHEST; at = nextWord(raw, at, end)) {
    if (!mayResume(text, start, at)) continue;
    const span = { start, end: start + raw.slice(start, at).trimEnd().length };
    const evidence = evidenceIn(text, span);
    if (!evidence?.opens || !enough(evidence)) continue;
    if (goesOn(text, start, at, end)) continue;
    return wordsIn(raw, at, end) <= REST ? null : { ...span, evidence };
  }
  return null;
}

/** Where the next word begins; in a script without spaces, where its next word of the trade ends. */
function nextWord(raw: string, at: number, end: number): number {
  let next = at;
  if (kindAt(raw, at) & CASELESS) return Math.min(end, at + 1);
  while (next < end && !/\s/.test(raw[next] ?? ' ') && !(kindAt(raw, next) & CASELESS)) next++;
  while (next < end && /\s/.test(raw[next] ?? '')) next++;
  return next === at ? at + 1 : next;
}

/** Whether another sentence may begin at a word: it is large, and a word of the trade ends before it or it often begins one. */
function mayResume({ raw, marks }: MarkedText, start: number, at: number): boolean {
  const kind = kindAt(raw, at);
  if (!(kind & (UPPER | CASELESS)) && !/["“„«「『(]/.test(raw[at] ?? '')) return false;
  const before = start + raw.slice(start, at).trimEnd().length;
  const last = markEnding(marks, before, raw);
  if (kind & CASELESS) {
    if (before < at || ((markAt(marks, at)?.does ?? 0) & Does.start) > 0)
      return last !== null || endsNear(marks, before);
    return last !== null && !INFLECTED.test(raw[at] ?? '');
  }
  if (last || endsBehindWord(marks, start, before, raw)) return true;
  const here = markAt(marks, at);
  return here !== null && (here.does & Does.start) > 0;
}

/** In a script without spaces a sign of inflection goes on with the word before it. */
const INFLECTED = /[\u3041-\u309f、,，的]/;

/** A few signs of inflection stand between the last word of the trade and a place. */
function endsNear(marks: readonly Marked[], before: number): boolean {
  return marks.some(mark => mark.end <= before && mark.end >= before - INFLECTION && (mark.does & ENDS) > 0);
}

const INFLECTION = 4;

/** One small word, such as a verb at the end, stands between the last word of the trade and a place. */
function endsBehindWord(marks: readonly Marked[], start: number, before: number, raw: string): boolean {
  let word = before;
  while (word > start && /[\p{L}\p{M}'’-]/u.test(raw[word - 1] ?? ' ')) word--;
  if (word === before || kindAt(raw, word) & UPPER || markAt(marks, word)) return false;
  const end = start + raw.slice(start, word).trimEnd().length;
  const last = markEnding(marks, end, raw);
  return last !== null && last.end === end;
}

const TRADE = Does.ask | Does.offer | Does.thing | Does.extra | Does.yours | Does.ours | Does.fail;

/** The trade goes on at a word: a name of it, or the next words of a title, "Get Our Newsletter | In Your Inbox". */
function goesOn({ raw, marks }: MarkedText, start: number, at: number, end: number): boolean {
  let behind = at;
  for (let words = 0; words < 3 && behind < end; words++) behind = nextWord(raw, behind, end);
  const near = marks.filter(mark => mark.start >= at && mark.start < behind);
  if (near.some(({ does }) => does & Does.tell)) return false;
  const before = raw.slice(start, at);
  const isTitle = /\p{Lu}/u.test(before) && !/(?:^|\s)\p{Ll}{4,}/u.test(before);
  return near.some(mark => (mark.start === at || isTitle) && mark.does & TRADE && !(mark.does & Does.start));
}

/** What may be the last word of an appeal; "and" or "our" is not. */
const ENDS = Does.ask | Does.offer | Does.thing | Does.extra | Does.fail;

/** The mark that ends at a place, signs behind it aside. */
function markEnding(marks: readonly Marked[], end: number, raw: string): Marked | null {
  let behind = end;
  while (
    behind > 0 &&
    !(kindAt(raw, behind - 1) & (LETTER | MARK | NUMBER)) &&
    !/[€$£+]/.test(raw[behind - 1] ?? '')
  )
    behind--;
  return marks.find(mark => mark.end === behind && (mark.does & ENDS) > 0) ?? null;
}

function markAt(marks: readonly Marked[], start: number): Marked | null {
  return marks.find(mark => mark.start === start) ?? null;
}

function wordsIn(raw: string, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to && words <= REST; at = nextWord(raw, at, to)) words++;
  return words;
}

function behindSpace(raw: string, from: number): number {
  return runOf(raw, from, raw.length, SPACE);
}

/** An appeal as a fold. */
export function foldOf({ start, end, evidence }: Appeal): Fold {
  return { start, end, rule: 'glued-appeal', reason: evidence.reason };
}
