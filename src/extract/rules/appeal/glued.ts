import type { Fold, Span } from '../../../model';
import { CASELESS, kindAt, runOf, SPACE, UPPER } from '../../../text/letters';
import { evidenceIn, marksIn } from './evidence';
import type { Marked, MarkedText } from './marked';
import { type Appeal, type Enough, REST, runOn } from './runOn';
import { Does } from './vocabulary';

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

/** Between two words of the trade the sentence says something else at length. */
function hasGap(marks: readonly Marked[]): boolean {
  let end = Number.POSITIVE_INFINITY;
  for (const { start, end: behind, does } of marks) {
    if (does === Does.start) continue;
    if (start - end > GAP) return true;
    end = behind;
  }
  return false;
}

const GAP = 44;

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
  if (end - last.end > TAIL || hasGap(own)) return false;
  const words = raw.slice(last.end, end).trim().split(/\s+/);
  const large = words.findIndex(word => kindAt(word, 0) & UPPER);
  if (large < 0 || words.length <= REST) return true;
  // "with the Recipes of the Week" goes on; a word that is none of those that begin or join does not.
  return large > 0 && own.filter(mark => mark.start >= last.end).length >= large;
}

function behindSpace(raw: string, from: number): number {
  return runOf(raw, from, raw.length, SPACE);
}

/** An appeal as a fold. */
export function foldOf({ start, end, evidence }: Appeal): Fold {
  return { start, end, rule: 'glued-appeal', reason: evidence.reason };
}
