import type { Packed } from '../../languages/quotations';
import type { Span } from '../../model';
import { kindAt, NUMBER } from '../../text/letters';
import type { Flat, Passage } from './flat';
import type { Label } from './labels';
import { labelOf } from './labels';
import type { InLines } from './quotation';
import { opened, unmarked } from './unmarkedQuotation';

/** What somebody says after a label: the passage of the label, and those that go on without one. */
interface Turn {
  readonly label: Label;
  readonly passages: readonly Passage[];
}

/** So many passages may go on with what a label has opened. */
const GOES_ON = 6;

/** Conversations in turns, each of which a label opens, on the same line or on a line of its own above. */
export function transcripts(flat: Flat, passages: readonly Passage[], lang: Packed): InLines[] {
  const runs = runsOf(flat.text, passages, lang).map(run => withoutHead(flat.text, run));
  const known = new Set<string>();
  for (const run of runs) if (isTalk(flat.text, run)) for (const { label } of run) known.add(label.name);
  if (known.size === 0) return [];
  return runs.flatMap(run =>
    run.some(({ label }) => !known.has(label.name)) ? [] : run.flatMap(turn => inLines(flat, turn)),
  );
}

function inLines(flat: Flat, { label, passages }: Turn): InLines[] {
  const [first] = passages;
  if (!first) return [];
  const start = first.start + label.start;
  const named = label.means === 'name';
  const credit = named ? { name: label.name, span: { start, end: first.start + label.end } } : null;
  const said: Span[] = passages.map((passage, index) =>
    index > 0 ? passage : { start: passage.start + label.said, end: passage.end },
  );
  const [part, ...more] = said.filter(({ start: from, end }) => flat.text.slice(from, end).trim() !== '');
  if (!part) return [];
  const parts = more.length > 0 ? [part, ...more] : [opened(flat.text, part)];
  const quotation = unmarked('transcript', parts, credit);
  if (!quotation) return [];
  return [{ quotation: { ...quotation, answers: label.means === 'answers' }, passages }];
}

/** Runs of turns with nothing between them. */
function runsOf(text: string, passages: readonly Passage[], lang: Packed): Turn[][] {
  const runs: Turn[][] = [];
  let run: Turn[] = [];
  let rest: Passage[] = [];
  const end = () => {
    if (run.length > 0) runs.push(run);
    run = [];
    rest = [];
  };
  for (const passage of passages) {
    const line = text.slice(passage.start, passage.end);
    if (line.trim() === '') continue;
    const label = passage.role === 'cell' || passage.role === 'caption' ? null : labelOf(line, lang);
    if (label) {
      const last = run.at(-1);
      if (last && rest.length > 0) run[run.length - 1] = { ...last, passages: [...last.passages, ...rest] };
      run.push({ label, passages: [passage] });
      rest = [];
      continue;
    }
    const last = run.at(-1);
    const above = last !== undefined && rest.length === 0 && isEmpty(text, last);
    if (!last || (passage.role === 'heading' && !above) || rest.length > GOES_ON) end();
    else if (above) run[run.length - 1] = { ...last, passages: [...last.passages, passage] };
    else rest.push(passage);
  }
  end();
  return runs;
}

/** Nothing is said yet after a label. */
function isEmpty(text: string, { label, passages }: Turn): boolean {
  const [first] = passages;
  return (
    passages.length === 1 &&
    first !== undefined &&
    text.slice(first.start + label.said, first.end).trim() === ''
  );
}

/**
 * Whether some turns are a conversation, and not notes, facts or headings: their labels come again or one of them asks,
 * and most of what follows them are sentences.
 */
function isTalk(text: string, run: readonly Turn[]): boolean {
  const turns = run.filter(turn => !isEmpty(text, turn));
  const ends = turns.map(({ passages }) => lastOf(text, passages.at(-1)));
  const asks = ends.includes('?');
  const sentences = turns.filter(
    (turn, index) => '.!?…。！—–'.includes(ends[index] || ' ') && !isNumber(text, turn),
  ).length;
  if (turns.length < 2 || sentences * 2 < turns.length) return false;
  const counts = countsOf(text, turns);
  if (
    turns.some(({ label }) => label.means === 'asks') &&
    turns.some(({ label }) => label.means === 'answers')
  )
    return true;
  const again = [...counts.values()].filter(count => count > 1).length;
  const labels = turns.map(({ label }) => label);
  const above = turns.some(turn => isAbove(text, turn));
  if (counts.size < 2) return false;
  if (again === 0)
    return (
      asks &&
      !above &&
      labels.every(({ name, means }) => means !== 'name' || (isLoud(name) && name.length > 3))
    );
  if (
    above &&
    labels.some(({ name, timed, colon }) => !(timed || colon || name.includes(' ') || isLoud(name)))
  )
    return false;
  return asks || labels.some(({ timed }) => timed) || again > 1;
}

/** A line that looks like a label before the first turn, such as a headline, is none if it stands alone in that. */
function withoutHead(text: string, run: readonly Turn[]): readonly Turn[] {
  const counts = countsOf(text, run);
  const first = run.findIndex(
    ({ label, passages }) =>
      label.means !== 'name' || (counts.get(label.name) ?? 0) > 1 || passages.length === 1,
  );
  return first < 0 ? run : run.slice(first);
}

/** How often each label comes. A line that is printed twice counts once. */
function countsOf(text: string, run: readonly Turn[]): Map<string, number> {
  const lines = new Set<string>();
  const counts = new Map<string, number>();
  for (const { label, passages } of run) {
    const line = isAbove(text, { label, passages }) ? '' : lineOf(text, passages[0]);
    if (line && lines.has(line)) continue;
    lines.add(line);
    counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  }
  return counts;
}

function lineOf(text: string, passage: Span | undefined): string {
  return passage ? text.slice(passage.start, passage.end) : '';
}

/** What follows a label begins with a number, as a value does. */
function isNumber(text: string, { label, passages: [first] }: Turn): boolean {
  return first !== undefined && (kindAt(text, first.start + label.said) & NUMBER) !== 0;
}

/** The label has a line of its own. */
function isAbove(text: string, { label, passages: [first] }: Turn): boolean {
  return first !== undefined && text.slice(first.start + label.said, first.end).trim() === '';
}

function isLoud(name: string): boolean {
  return name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase();
}

function lastOf(text: string, passage: Span | undefined): string {
  const end = passage ? text.slice(Math.max(passage.start, passage.end - 8), passage.end) : '';
  return end
    .replace(/["'”’»“‘」』)\]\s]+$/, '')
    .slice(-1)
    .replace('？', '?');
}
