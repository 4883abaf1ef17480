import { type Part, parseExpression } from './expression';

/** A pattern taken apart: it fits where `before`, one of `each` and `after` do, in a row. */
export interface Split {
  readonly before: string;
  readonly each: readonly string[];
  readonly after: string;
}

/** Around alternatives, more than this is too much to compile with each of them, but for a pattern that is longer yet. */
const AROUND = 90;
const LONG = 500;

/**
 * Takes a pattern apart at its longest list of alternatives, so that each can be looked for and compiled by itself, and
 * so on while one is long, or `deeper` asks for it. In their order and together they fit what the pattern does.
 */
export function split(source: string, deeper: (own: string) => boolean): readonly Split[] {
  const whole = parseExpression(source);
  const top = whole.type === 'either' ? whole.parts : [whole];
  return top.flatMap(part => splitRow(source.slice(part.from, part.to), deeper));
}

function splitRow(own: string, deeper: (own: string) => boolean): readonly Split[] {
  const most = deeper(own) ? own.length : Math.max(AROUND, own.length > LONG ? own.length * 0.6 : 0);
  const whole = parseExpression(own);
  const [longest] = listsIn(whole)
    .filter(list => own.length - (list.to - list.from) <= most && own.startsWith('(?:', list.from))
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  if (!longest) return [{ before: '', each: [own], after: '' }];
  const [before, after] = [own.slice(0, longest.from), own.slice(longest.to)];
  const found: Split[] = [];
  for (const { from, to } of longest.parts) {
    const each = own.slice(from, to);
    const inner = each.length > LONG || deeper(each) ? split(each, deeper) : [];
    const last = found.at(-1);
    if (inner.some(part => part.each.length > 1))
      found.push(...inner.map(part => within(part, before, after)));
    else if (last?.before === before && last.after === after)
      found.push({ ...last, each: [...(found.pop()?.each ?? []), each] });
    else found.push({ before, each: [each], after });
  }
  return found;
}

function within(part: Split, before: string, after: string): Split {
  return { ...part, before: `${before}(?:${part.before}`, after: `${part.after})${after}` };
}

/** Lists of alternatives that every match goes through once. */
function listsIn(part: Part): Extract<Part, { type: 'either' }>[] {
  if (part.type === 'either') return [part];
  return part.type === 'row' ? part.parts.flatMap(listsIn) : [];
}
