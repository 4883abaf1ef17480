import type { Quote } from '../../model';
import { LETTER, NUMBER, runOf } from '../../text/letters';

/** Where a quotation stands: in a headline, apart from the running text as a pull quote does, or in that text. */
export type Stand = 'headline' | 'apart' | 'running';

export interface Spoken {
  readonly quote: Quote;
  readonly stand: Stand;
}

/** The least number of letters of a repetition: in running text people say short things more than once. */
const LEAST = { headline: 4, apart: 12, running: 30 } as const;

/** The least number of letters of a shortened repetition, and of its first piece. */
const SHORTENED = 20;
const SAME = 12;

const RANKS = { certain: 2, likely: 1, unclear: 0 } as const;

/**
 * Joins what is quoted twice: a pull quote or a headline and its twin in the text, also where it is shortened or
 * differs in marks, capitals and signs. One quotation remains, with the places of both, the words of the longer and
 * the speaker of the better proven. Takes and gives reading order; time is linear in the letters quoted.
 */
export function joinRepeats(spoken: readonly Spoken[]): Quote[] {
  const quotes: Quote[] = [];
  const keys: string[] = [];
  const first = new Map<string, number>();
  const twins = new Map<number, number>();
  let running = true;
  for (let index = 0; index < spoken.length; index += 1) {
    const one = spoken[index];
    if (!one) break;
    quotes.push(one.quote);
    const key = keyOf(one.quote.text);
    const other = first.get(key);
    if (other === undefined) first.set(key, index);
    else if (isTwin(spoken[other], one, key)) twins.set(index, other);
    keys.push(key);
    running &&= one.stand === 'running';
  }
  for (const [index, whole] of running ? [] : shortened(spoken, keys))
    if (!twins.has(index)) twins.set(index, twins.get(whole) ?? whole);
  return (twins.size > 0 ? joined(spoken, twins) : quotes).sort(inOrder);
}

/** The quotations that are left when each has taken in its twins. */
function joined(spoken: readonly Spoken[], twins: ReadonlyMap<number, number>): Quote[] {
  const left = new Map(spoken.entries());
  for (const [index, other] of twins) {
    const [one, two] = [left.get(index), left.get(other)];
    if (!one || !two || index === other) continue;
    left.set(other, join(one, two));
    left.delete(index);
  }
  return [...left.values()].map(({ quote }) => quote);
}

/** The letters and figures of some words, in lower case. */
function keyOf(text: string): string {
  let key = '';
  for (let from = 0; from < text.length; ) {
    const to = runOf(text, from, text.length, LETTER | NUMBER);
    key += text.slice(from, to);
    from = to + 1;
  }
  return key.toLowerCase();
}

function isTwin(one: Spoken | undefined, other: Spoken | undefined, key: string): boolean {
  if (!one || !other || !agree(one.quote, other.quote)) return false;
  return key.length >= Math.min(LEAST[one.stand], LEAST[other.stand]);
}

/** One may have said both: the text gives them to nobody else for certain. */
function agree(one: Quote, other: Quote): boolean {
  if (!one.speaker || !other.speaker || one.speaker.name === other.speaker.name) return true;
  return one.confidence !== 'certain' || other.confidence !== 'certain';
}

/** The quotations that stand apart and are a part of another one, each with that. */
function shortened(spoken: readonly Spoken[], keys: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  const cuts = spoken.map(({ stand, quote }) =>
    stand !== 'running'
      ? quote.text
          .split(/…|\.{3}|\[[^[\]]{0,40}\]/)
          .map(keyOf)
          .filter(Boolean)
      : [],
  );
  if (!cuts.some(isLong)) return found;
  const starts = new Map<string, number>();
  for (const [index, { quote }] of spoken.entries()) {
    const key = keys[index] ?? '';
    let at = 0;
    for (const word of quote.text.split(' ')) {
      const start = key.slice(at, at + SAME);
      const known = keys[starts.get(start) ?? -1] ?? '';
      if (start.length === SAME && known.length < key.length) starts.set(start, index);
      at += keyOf(word).length;
    }
  }
  for (const [index, pieces] of cuts.entries()) {
    if (!isLong(pieces)) continue;
    const whole = starts.get(pieces[0]?.slice(0, SAME) ?? '');
    const [one, other] = [spoken[index], whole === undefined ? undefined : spoken[whole]];
    if (whole === undefined || whole === index || !one || !other || !agree(one.quote, other.quote)) continue;
    if (holds(keys[whole] ?? '', pieces)) found.set(index, whole);
  }
  return found;
}

function isLong(pieces: readonly string[]): boolean {
  return (pieces[0] ?? '').length >= SAME && pieces.join('').length >= SHORTENED;
}

/** Whether some pieces stand in a text, one after the other. */
function holds(key: string, pieces: readonly string[]): boolean {
  let at = 0;
  for (const piece of pieces) {
    const found = key.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}

/** Of two that prove as much, the text that runs on is believed before a headline or a pull quote. */
function proof({ quote, stand }: Spoken): number {
  return (quote.speaker ? 6 : 0) + 2 * RANKS[quote.confidence] + (stand === 'running' ? 1 : 0);
}

function join(one: Spoken, other: Spoken): Spoken {
  const [best, less] = proof(one) > proof(other) ? [one, other] : [other, one];
  const text = one.quote.text.length > other.quote.text.length ? one.quote.text : other.quote.text;
  const places = [...one.quote.places, ...other.quote.places].sort(
    (a, b) => a.block - b.block || a.start - b.start,
  );
  const kind = best.quote.kind === 'headline' ? less.quote.kind : best.quote.kind;
  return { ...best, quote: { ...best.quote, text, places, kind } };
}

function inOrder({ places: [one] }: Quote, { places: [other] }: Quote): number {
  return one && other ? one.block - other.block || one.start - other.start : 0;
}
