import type { Packed } from '../../languages/quotations';
import type { Span } from '../../model';
import { closing, opensSingleClosesDouble } from './closing';
import type { Quotation } from './quotation';
import type { QuotationMark } from './quotationMark';
import { quotationMarksOf } from './quotationMarks';

interface OpenMark {
  readonly glyph: string;
  readonly at: number;
  readonly start: number;
  readonly parts: readonly Span[];
  readonly below: OpenMark | null;
  readonly depth: number;
  /** Its marks, and whether there are parts behind each. */
  readonly key: string;
}

interface Chain {
  readonly quotation: Quotation;
  readonly rest: Chain | null;
}

/** One way to read the marks so far, and its cost. The one that costs least wins. */
interface Parse {
  readonly stack: OpenMark | null;
  readonly cost: number;
  readonly found: Chain | null;
}

const DEPTH = 3;
const BEAM = 10;
const CUT = 3.2;
/** No quotation runs over more passages than this. */
const PARAGRAPHS = 40;

/**
 * Finds the outermost quotations of a text, left to right, all parses of its marks in step
 * (a Viterbi search over stacks of open marks). Time is linear in the text.
 */
export function quotationsOf(
  text: string,
  passages: readonly Span[],
  code: readonly Span[],
  lang: Packed,
): Quotation[] {
  const marks = quotationMarksOf(text, passages, code, lang);
  if (marks.size === 0) return [];
  const mixed = opensSingleClosesDouble(marks.values());
  let parses: readonly Parse[] = [{ stack: null, cost: 0, found: null }];
  for (let index = 0; index < passages.length; index += 1) {
    const passage = passages[index];
    if (!passage) break;
    const own = marks.get(passage);
    // Readings have different stacks: one alone that is empty waits for the next mark.
    if (!own && parses.length === 1 && !parses[0]?.stack) continue;
    for (const mark of own ?? []) parses = step(parses, mark, text, mixed);
    const following = passages[index + 1];
    const next = following && marks.get(following)?.[0];
    const ended: Parse[] = [];
    for (const parse of parses) endPassage(ended, parse, passage, following, next);
    parses = best(ended);
  }
  const found: Quotation[] = [];
  for (let chain = parses[0]?.found ?? null; chain; chain = chain.rest)
    if (chain.quotation.parts.length > 0) found.push(chain.quotation);
  return found.reverse();
}

function step(parses: readonly Parse[], mark: QuotationMark, text: string, mixed: boolean): readonly Parse[] {
  const next: Parse[] = [];
  for (const parse of parses) {
    const { stack } = parse;
    if (stack && mark.first && stack.start <= mark.start && resumes(stack, mark)) {
      next.push({ ...parse, stack: { ...stack, start: mark.end } });
    }
    if (mark.skip < 10) next.push({ ...parse, cost: parse.cost + mark.skip });
    if (mark.open < 10 && (stack?.depth ?? 0) < DEPTH) next.push(open(parse, mark, text));
    let dropped = 0;
    for (let level = stack; level && mark.close < 10; level = level.below) {
      const fit = closing(level.glyph, mark.glyph, mixed);
      if (fit !== undefined) next.push(close(parse, level, mark, dropped + fit));
      dropped += 3;
    }
  }
  return best(next);
}

function resumes(stack: OpenMark, mark: QuotationMark): boolean {
  return stack.parts.length > 0 && mark.open < 3 && (mark.glyph === stack.glyph || mark.glyph === '»');
}

function open(parse: Parse, mark: QuotationMark, text: string): Parse {
  const { stack } = parse;
  let cost = mark.open;
  for (let level = stack; level; level = level.below) {
    if (level.glyph !== mark.glyph) continue;
    cost += mark.glyph === "'" || mark.glyph === '‘' ? nestedSingle(text, mark) : 3;
  }
  if (stack && stack.glyph !== mark.glyph) cost += 0.2;
  const level = {
    glyph: mark.glyph,
    at: mark.start,
    start: mark.end,
    parts: [],
    below: stack,
    depth: (stack?.depth ?? 0) + 1,
    key: mark.glyph + (stack?.key ?? ''),
  };
  return { ...parse, stack: level, cost: parse.cost + cost };
}

/** A quotation inside one with the same marks costs more, less so where speech is announced. */
function nestedSingle(text: string, mark: QuotationMark): number {
  return /[,:] /.test(text.slice(Math.max(0, mark.start - 2), mark.start)) ? 0.7 : 1.2;
}

function close(parse: Parse, level: OpenMark, mark: QuotationMark, extra: number): Parse {
  const part = { start: level.start, end: mark.start };
  const parts = part.start < part.end ? [...level.parts, part] : level.parts;
  const length = mark.start - level.at;
  const empty = part.start >= part.end && level.parts.length === 0 ? 3 : 0;
  const long = length > 1500 ? 1 + length / 3000 : 0;
  const cost = parse.cost + mark.close + extra + empty + long;
  if (level.below) return { ...parse, stack: level.below, cost };
  const outer = { start: level.at, end: mark.end };
  const found = { quotation: { parts, outer, glyph: level.glyph, cut: false }, rest: parse.found };
  return { stack: null, cost, found };
}

/** The end of a passage: what is open was never closed, or runs on into the next one. */
function endPassage(
  ended: Parse[],
  parse: Parse,
  passage: Span,
  next: Span | undefined,
  mark: QuotationMark | undefined,
): void {
  let bottom = parse.stack;
  if (!bottom) {
    ended.push(parse);
    return;
  }
  let cost = parse.cost;
  for (; bottom.below; bottom = bottom.below) cost += 2.5;
  const part = { start: bottom.start, end: passage.end };
  const parts = part.start < part.end ? [...bottom.parts, part] : bottom.parts;
  const quotation = { parts, outer: { start: bottom.at, end: passage.end }, glyph: bottom.glyph, cut: true };
  ended.push({ stack: null, cost: cost + CUT, found: { quotation, rest: parse.found } });
  if (!next || bottom.parts.length > PARAGRAPHS) return;
  const key = bottom.glyph + (parts.length > 0 ? '+' : '');
  const stack = { ...bottom, parts, start: next.start, key };
  const reopens = mark?.first && mark.glyph === bottom.glyph && mark.open < 3;
  const runs = next.start >= next.end ? 0 : reopens ? 0.2 : 4;
  ended.push({ stack, cost: cost + runs, found: parse.found });
}

/** For each stack the parse that costs least, and the least first. */
function best(parses: readonly Parse[]): readonly Parse[] {
  if (parses.length === 1) return parses;
  const kept = new Map<string, Parse>();
  for (const parse of parses) {
    const key = parse.stack?.key ?? '';
    const other = kept.get(key);
    if (!other || parse.cost < other.cost) kept.set(key, parse);
  }
  return [...kept.values()].sort((a, b) => a.cost - b.cost).slice(0, BEAM);
}
