import type { Reason } from '../../../model';
import { CASELESS, kindOf, LETTER, MARK, NUMBER } from '../../../text/letters';
import {
  ACTS,
  Does,
  EVERY,
  type Glossary,
  type Term,
  type Terms,
  THINGS,
  termsAt,
  vocabulary,
} from './vocabulary';

/** Letters of a text that are a word of the trade. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly does: number;
  readonly reason: Reason | null;
}

/** A text with its words of the trade in one language. */
export interface MarkedText {
  readonly raw: string;
  readonly marks: readonly Marked[];
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
}

/** A text with what stands in it of each language in which it may ask for something; mostly none. Takes linear time. */
export function markedIn(raw: string): readonly MarkedText[] {
  const lower = lowered(raw);
  if (lower.length !== raw.length) return [];
  const { needed, languages } = vocabulary();
  const does = new Array<number>(languages.length).fill(0);
  let every = 0;
  for (const { term } of hitsIn(raw, lower, needed)) {
    if (term.language === EVERY) every |= term.does;
    else does[term.language] = (does[term.language] ?? 0) | term.does;
  }
  const found: MarkedText[] = [];
  languages.forEach((own, language) => {
    const together = (does[language] ?? 0) | every;
    if (does[language] && together & ACTS && together & THINGS)
      found.push({ raw, marks: marksOf(hitsIn(raw, lower, own)) });
  });
  return likeliest(found);
}

/** Letters at the beginning of a text that tell whether it asks for something. */
const BEGINNING = 80;

/** What the words of the trade in the beginning of a text do, if its first word asks the reader for something; else 0. */
export function actsAtStart(text: string): number {
  const raw = text.slice(0, BEGINNING);
  const lower = lowered(raw);
  if (lower.length !== raw.length) return 0;
  const first = raw.search(/[\p{L}\p{N}]/u);
  let acts = 0;
  for (const own of vocabulary().languages) {
    const hits = hitsIn(raw, lower, own);
    if (!hits.some(({ start, term }) => start === first && term.does & Does.ask)) continue;
    for (const { term } of hits) acts |= term.does;
  }
  return acts;
}

/** A word of one language may be one of another: what is left is what most of the text is in. */
function likeliest(found: readonly MarkedText[]): readonly MarkedText[] {
  if (found.length < 2) return found;
  const letters = found.map(({ marks }) => marks.reduce((sum, { start, end }) => sum + end - start, 0));
  const most = Math.max(...letters);
  return found.filter((_, at) => (letters[at] ?? 0) >= most * LIKELY);
}

const LIKELY = 0.8;

/** In lower case, with as many letters. */
function lowered(raw: string): string {
  return (raw.includes('İ') ? raw.replaceAll('İ', 'i') : raw)
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('\u00a0', ' ')
    .replaceAll('\n', ' ');
}

function hitsIn(raw: string, lower: string, { atWords, anywhere }: Glossary): readonly Hit[] {
  const hits: Hit[] = [];
  let inWord = false;
  for (let at = 0; at + 1 < lower.length; at++) {
    const isLetter = (kindOf(lower.charCodeAt(at)) & (LETTER | MARK | NUMBER)) > 0;
    if (!inWord) look(atWords, raw, lower, at, hits);
    if (isLetter) look(anywhere, raw, lower, at, hits);
    inWord = isLetter;
  }
  return hits;
}

function look(terms: Terms, raw: string, lower: string, at: number, hits: Hit[]): void {
  for (const term of termsAt(terms, lower, at)) {
    if (!lower.startsWith(term.letters, at)) continue;
    if (term.large && raw[at] === lower[at]) continue;
    if (term.ends && isInWord(kindOf(lower.charCodeAt(at + term.letters.length)))) continue;
    hits.push({ start: at, end: endOf(lower, at + term.letters.length, term), term });
  }
}

/** A term that begins a word, or ends one, takes the rest of the word along. */
function endOf(lower: string, behind: number, { begins, ends }: Term): number {
  let end = behind;
  if (!begins || ends) return end;
  while (
    isInWord(kindOf(lower.charCodeAt(end))) ||
    (lower[end] === '-' && isInWord(kindOf(lower.charCodeAt(end + 1))))
  )
    end++;
  return end;
}

/** A word of letters with case ends where one without begins: "Telegramチャンネル". */
function isInWord(kind: number): boolean {
  return (kind & (LETTER | MARK)) > 0 && !(kind & CASELESS);
}

/** What a group of words takes over from those in it. */
const INNER = Does.ours | Does.yours;

/** Of the words the longest at each place; none begins inside another. */
function marksOf(hits: readonly Hit[]): readonly Marked[] {
  const marks: Marked[] = [];
  for (const { start, end, term } of hits) {
    const { does, reason } = term;
    const last = marks.at(-1);
    if (!last || start >= last.end) marks.push({ start, end, does, reason });
    else if (start > last.start) marks[marks.length - 1] = { ...last, does: last.does | (does & INNER) };
    else marks[marks.length - 1] = longer(last, { start, end, does, reason });
  }
  return marks;
}

/** Of two marks with one beginning the longer one, which asks where the other does. */
function longer(one: Marked, other: Marked): Marked {
  if (one.end === other.end)
    return { ...one, does: one.does | other.does, reason: one.reason ?? other.reason };
  const [long, short] = one.end > other.end ? [one, other] : [other, one];
  return { ...long, does: long.does | (short.does & (INNER | Does.ask)) };
}

/** Whether a text names the reader, the site or what only a site has to offer, and tells nothing. */
export function asksIn(raw: string): boolean {
  return markedIn(raw).some(({ marks }) => {
    const does = marks.reduce((sum, mark) => sum | mark.does, 0);
    return (does & (Does.yours | Does.ours | Does.offer)) > 0 && !(does & Does.tell);
  });
}

/** Whether a label is made of words that stand before the titles of other stories: "Read next", "Also interesting". */
export function isReadLabel(label: string): boolean {
  const lower = lowered(label);
  const letters = lower.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (lower.length !== label.length || letters < 2) return false;
  return vocabulary().labels.some(words => {
    const marks = marksOf(hitsIn(label, lower, words));
    const covered = marks.reduce(
      (sum, { start, end }) => sum + lower.slice(start, end).replace(/[^\p{L}\p{N}]/gu, '').length,
      0,
    );
    return covered >= letters * COVERED && marks.some(({ does }) => does & Does.read);
  });
}

const COVERED = 0.85;
