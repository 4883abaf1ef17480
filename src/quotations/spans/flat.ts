import type { Article, Place, Rich, Span } from '../../model';
import { headline } from '../../text/headline';
import type { Line, LineRole } from '../../text/lines';
import { lines } from '../../text/lines';
import { hasUnseen, unseenIn } from '../../text/unseen';

/** One line of the article as the engine reads it: no line break inside, folded letters left out. */
export interface Passage extends Span {
  readonly role: LineRole;
  /** The id of its Rich. */
  readonly block: number;
}

/** A run of letters that stand together in the article. */
interface Run extends Span {
  readonly block: number;
  /** It goes on from the run before: only signs stand between that nobody sees. */
  readonly goesOn: boolean;
  /** Where `start` stands in its Rich. */
  readonly offset: number;
}

/** An article as one string, and the way back from its letters to their places. */
export interface Flat {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly runs: readonly Run[];
  /** Program code and formulas inside lines, in reading order: their signs quote nobody. */
  readonly code: readonly Span[];
}

/** Lays the article's headline and its lines end to end. Removals, folded letters and signs that nobody sees are not in it. */
export function flatten(article: Article): Flat {
  const parts: string[] = [];
  const passages: Passage[] = [];
  const runs: Run[] = [];
  const code: Span[] = [];
  let at = 0;
  const title = headline(article);
  const head: readonly Line[] = title ? [{ rich: title, role: 'heading', folded: false }] : [];
  for (const { rich, role, folded } of [...head, ...lines(article)]) {
    if (folded) continue;
    const first = runs.length;
    const line = unfolded(rich, at, runs);
    addCode(rich, runs, first, code);
    let from = 0;
    for (let end = line.indexOf('\n'); end >= 0; end = line.indexOf('\n', from)) {
      passages.push({ start: at + from, end: at + end, role, block: rich.id });
      from = end + 1;
    }
    passages.push({ start: at + from, end: at + line.length, role, block: rich.id });
    parts.push(line);
    at += line.length + 1;
  }
  return { text: parts.join('\n'), passages, runs, code };
}

/** Adds where the code and the formulas of a Rich stand in the text; its runs begin at `first`. */
function addCode({ marks }: Rich, runs: readonly Run[], first: number, code: Span[]): void {
  const inside = marks.filter(({ type }) => type === 'code' || type === 'math');
  if (inside.length === 0) return;
  inside.sort((a, b) => a.start - b.start);
  let next = 0;
  for (let index = first; index < runs.length; index += 1) {
    const run = runs[index];
    if (!run) break;
    const shift = run.start - run.offset;
    while (next < inside.length && (inside[next]?.end ?? 0) + shift <= run.start) next += 1;
    for (let at = next; at < inside.length; at += 1) {
      const mark = inside[at];
      if (!mark || mark.start + shift >= run.end) break;
      code.push({
        start: Math.max(run.start, mark.start + shift),
        end: Math.min(run.end, mark.end + shift),
      });
    }
  }
}

/** The letters of a Rich that are not folded, and that somebody sees, laid from a place on in runs. */
function unfolded(rich: Rich, at: number, runs: Run[]): string {
  const folds: Span[] = [];
  for (const mark of rich.marks) if (mark.type === 'folded') folds.push(mark);
  const passed: (Span & { readonly unseen?: boolean })[] = hasUnseen(rich.text)
    ? [...folds, ...unseenIn(rich.text)]
    : folds;
  if (passed.length > 1) passed.sort((a, b) => a.start - b.start);
  passed.push({ start: rich.text.length, end: rich.text.length });
  const parts: string[] = [];
  let length = 0;
  let offset = 0;
  let goesOn = false;
  for (const { start: from, end, unseen = false } of passed) {
    if (from > offset) {
      const start = at + length;
      runs.push({ start, end: start + from - offset, block: rich.id, offset, goesOn });
      parts.push(rich.text.slice(offset, from));
      length += from - offset;
      goesOn = unseen;
    } else goesOn &&= unseen;
    offset = Math.max(offset, end);
  }
  return parts.join('');
}

/** The places in the article of some letters of the flat text, without white space at their ends. */
export function places(flat: Flat, spans: readonly Span[]): Place[] {
  const found: Place[] = [];
  for (const span of spans) {
    for (let i = runAt(flat.runs, span.start); i < flat.runs.length; i += 1) {
      const run = flat.runs[i];
      if (!run || run.start >= span.end) break;
      const { start, end } = trimmed(flat.text, {
        start: Math.max(run.start, span.start),
        end: Math.min(run.end, span.end),
      });
      if (start >= end) continue;
      const shift = run.offset - run.start;
      const before = found.at(-1);
      if (run.goesOn && run.start > span.start && before?.block === run.block)
        found[found.length - 1] = { ...before, end: end + shift };
      else found.push({ block: run.block, start: start + shift, end: end + shift });
    }
  }
  return found;
}

/** The letters of the flat text that some places of the article hold, in the order of the text. */
export function spansAt(flat: Flat, places: readonly Place[]): Span[] {
  const byBlock = new Map<number, Place[]>();
  for (const place of places) byBlock.set(place.block, [...(byBlock.get(place.block) ?? []), place]);
  return flat.runs.flatMap(run =>
    (byBlock.get(run.block) ?? []).flatMap(({ start, end }) => {
      const shift = run.start - run.offset;
      const span = { start: Math.max(run.start, start + shift), end: Math.min(run.end, end + shift) };
      return span.start < span.end ? [span] : [];
    }),
  );
}

/** The index of the first run that ends after `at`. */
function runAt(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Some letters without white space at their ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const letters = text.slice(start, end);
  return { start: end - letters.trimStart().length, end: start + letters.trimEnd().length };
}
