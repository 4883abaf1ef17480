import type { Span } from '../../../model';
import { CASELESS, kindAt, LETTER, MARK, NUMBER, UPPER } from '../../../text/letters';
import { type Evidence, evidenceIn, marksIn } from './evidence';
import type { Marked, MarkedText } from './marked';
import { Does } from './vocabulary';

/** Letters of a text that ask the reader for something, and what speaks for it. */
export interface Appeal extends Span {
  readonly evidence: Evidence;
}

/** Whether evidence is enough for letters among others. */
export type Enough = (evidence: Evidence) => boolean;

/** So many letters of a run-on are looked at, and behind them. */
const FARTHEST = 240;
const LONGEST = 320;
/** A rest of fewer words is the end of what is asked, not a sentence of the article. */
export const REST = 3;

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
const ENDS = Does.ask | Does.offer | Does.thing | Does.extra | Does.fail | Does.yours;

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
