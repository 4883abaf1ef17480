import type { Packed } from '../../languages/quotations';
import type { Span } from '../../model';
import type { Mark } from './quotationMarks';
import { marksOf } from './quotationMarks';

/** An outermost quotation: its letters, marks left out, a part for each passage it runs over. */
export interface Quotation {
  readonly parts: readonly Span[];
  /** From before its opening mark to after its closing mark. */
  readonly outer: Span;
  readonly glyph: string;
  /** Its closing mark is missing. */
  readonly cut: boolean;
}

interface Open {
  readonly glyph: string;
  readonly at: number;
  readonly start: number;
  readonly parts: readonly Span[];
  readonly below: Open | null;
  readonly depth: number;
  /** Its marks, and whether there are parts behind each. */
  readonly key: string;
}

interface Chain {
  readonly quotation: Quotation;
  readonly rest: Chain | null;
}

/** One way to read the marks so far, and its price. The cheapest way wins. */
interface Reading {
  readonly stack: Open | null;
  readonly price: number;
  readonly found: Chain | null;
}

const DEPTH = 3;
const BEAM = 10;
const CUT = 3.2;
/** No quotation runs over more passages than this. */
const PARAGRAPHS = 40;

/** Which marks may close what a mark has opened, and the price of each. */
const CLOSES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '"': { '"': 0, '”': 0.5, '“': 1, "''": 0.5, "'": 2, '’': 2.5 },
  "''": { "''": 0, '"': 0, '”': 1 },
  '``': { "''": 0, '"': 0 },
  "'": { "'": 0, '’': 0.2, '"': 1.2, '”': 1.2, '‘': 2 },
  '’': { '’': 0, "'": 0.2, '"': 1.5, '”': 1.5 },
  '‘': { '’': 0, "'": 0, '"': 1.2, '”': 1.2, '‘': 1 },
  '`': { "'": 0, '`': 0, '’': 0.3 },
  '‛': { '’': 0, "'": 0 },
  '“': { '”': 0, '"': 0.4, '“': 1, "''": 1, '’': 2.2, "'": 2.2 },
  '”': { '”': 0, '"': 0.5, '“': 1 },
  '„': { '“': 0, '”': 0, '"': 0.2, '„': 2, '‟': 0.5, '‘': 1, '«': 1, "''": 0.5 },
  '‟': { '”': 0, '"': 0.2 },
  '‚': { '‘': 0, '’': 0, "'": 0.2 },
  '«': { '»': 0, '"': 1.5 },
  '»': { '«': 0, '»': 0.3 },
  '‹': { '›': 0 },
  '›': { '‹': 0, '›': 0.3 },
  '「': { '」': 0 },
  '『': { '』': 0 },
  '《': { '》': 0 },
};

/**
 * Finds the outermost quotations of a text, left to right, all readings of its marks in step
 * (a Viterbi search over stacks of open marks). Time is linear in the text.
 */
export function quotations(text: string, passages: readonly Span[], lang: Packed): Quotation[] {
  const marks = marksOf(text, passages, lang);
  if (marks.size === 0) return [];
  const mixed = opensSingleClosesDouble(marks.values());
  let readings: readonly Reading[] = [{ stack: null, price: 0, found: null }];
  for (let index = 0; index < passages.length; index += 1) {
    const passage = passages[index];
    if (!passage) break;
    const own = marks.get(passage);
    // Readings have different stacks: one alone that is empty waits for the next mark.
    if (!own && readings.length === 1 && !readings[0]?.stack) continue;
    for (const mark of own ?? []) readings = step(readings, mark, text, mixed);
    const following = passages[index + 1];
    const next = following && marks.get(following)?.[0];
    const turned: Reading[] = [];
    for (const reading of readings) turn(turned, reading, passage, following, next);
    readings = best(turned);
  }
  const found: Quotation[] = [];
  for (let chain = readings[0]?.found ?? null; chain; chain = chain.rest)
    if (chain.quotation.parts.length > 0) found.push(chain.quotation);
  return found.reverse();
}

/** The style of some newspapers: ' opens and " closes. Then " never stands where a quotation begins. */
function opensSingleClosesDouble(passages: Iterable<readonly Mark[]>): boolean {
  let [opens, closes, singles] = [0, 0, 0];
  for (const marks of passages) {
    for (const mark of marks) {
      if (mark.glyph === '"' || mark.glyph === '”') {
        if (mark.open < mark.close) opens += 1;
        else closes += 1;
      } else if (mark.open < 1) singles += 1;
    }
  }
  return closes > 0 && singles > 0 && opens * 4 < closes;
}

function step(readings: readonly Reading[], mark: Mark, text: string, mixed: boolean): readonly Reading[] {
  const next: Reading[] = [];
  for (const reading of readings) {
    const { stack } = reading;
    if (stack && mark.first && stack.start <= mark.start && resumes(stack, mark)) {
      next.push({ ...reading, stack: { ...stack, start: mark.end } });
    }
    if (mark.skip < 10) next.push({ ...reading, price: reading.price + mark.skip });
    if (mark.open < 10 && (stack?.depth ?? 0) < DEPTH) next.push(open(reading, mark, text));
    let dropped = 0;
    for (let level = stack; level && mark.close < 10; level = level.below) {
      const fit = closing(level.glyph, mark.glyph, mixed);
      if (fit !== undefined) next.push(close(reading, level, mark, dropped + fit));
      dropped += 3;
    }
  }
  return best(next);
}

function closing(opener: string, closer: string, mixed: boolean): number | undefined {
  const price = CLOSES[opener]?.[closer];
  if (!mixed || price === undefined) return price;
  if (closer === '"' || closer === '”') return 0;
  return opener === closer ? 0.3 : price;
}

function resumes(stack: Open, mark: Mark): boolean {
  return stack.parts.length > 0 && mark.open < 3 && (mark.glyph === stack.glyph || mark.glyph === '»');
}

function open(reading: Reading, mark: Mark, text: string): Reading {
  const { stack } = reading;
  let price = mark.open;
  for (let level = stack; level; level = level.below) {
    if (level.glyph !== mark.glyph) continue;
    price += mark.glyph === "'" || mark.glyph === '‘' ? nestedSingle(text, mark) : 3;
  }
  if (stack && stack.glyph !== mark.glyph) price += 0.2;
  const level = {
    glyph: mark.glyph,
    at: mark.start,
    start: mark.end,
    parts: [],
    below: stack,
    depth: (stack?.depth ?? 0) + 1,
    key: mark.glyph + (stack?.key ?? ''),
  };
  return { ...reading, stack: level, price: reading.price + price };
}

/** A quotation inside one with the same marks is dear, less so where speech is announced. */
function nestedSingle(text: string, mark: Mark): number {
  return /[,:] /.test(text.slice(Math.max(0, mark.start - 2), mark.start)) ? 0.7 : 1.2;
}

function close(reading: Reading, level: Open, mark: Mark, extra: number): Reading {
  const part = { start: level.start, end: mark.start };
  const parts = part.start < part.end ? [...level.parts, part] : level.parts;
  const length = mark.start - level.at;
  const empty = part.start >= part.end && level.parts.length === 0 ? 3 : 0;
  const long = length > 1500 ? 1 + length / 3000 : 0;
  const price = reading.price + mark.close + extra + empty + long;
  if (level.below) return { ...reading, stack: level.below, price };
  const outer = { start: level.at, end: mark.end };
  const found = { quotation: { parts, outer, glyph: level.glyph, cut: false }, rest: reading.found };
  return { stack: null, price, found };
}

/** The end of a passage: what is open was never closed, or runs on into the next one. */
function turn(
  turned: Reading[],
  reading: Reading,
  passage: Span,
  next: Span | undefined,
  mark: Mark | undefined,
): void {
  let bottom = reading.stack;
  if (!bottom) {
    turned.push(reading);
    return;
  }
  let price = reading.price;
  for (; bottom.below; bottom = bottom.below) price += 2.5;
  const part = { start: bottom.start, end: passage.end };
  const parts = part.start < part.end ? [...bottom.parts, part] : bottom.parts;
  const quotation = { parts, outer: { start: bottom.at, end: passage.end }, glyph: bottom.glyph, cut: true };
  turned.push({ stack: null, price: price + CUT, found: { quotation, rest: reading.found } });
  if (!next || bottom.parts.length > PARAGRAPHS) return;
  const key = bottom.glyph + (parts.length > 0 ? '+' : '');
  const stack = { ...bottom, parts, start: next.start, key };
  const reopens = mark?.first && mark.glyph === bottom.glyph && mark.open < 3;
  const runs = next.start >= next.end ? 0 : reopens ? 0.2 : 4;
  turned.push({ stack, price: price + runs, found: reading.found });
}

/** The cheapest reading for each stack, the cheapest first. */
function best(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length === 1) return readings;
  const kept = new Map<string, Reading>();
  for (const reading of readings) {
    const key = reading.stack?.key ?? '';
    const other = kept.get(key);
    if (!other || reading.price < other.price) kept.set(key, reading);
  }
  return [...kept.values()].sort((a, b) => a.price - b.price).slice(0, BEAM);
}
