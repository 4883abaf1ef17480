import type { Quote } from '../model';
import { kindAt, LETTER, NUMBER } from '../text/letters';

/** Where a quotation stands: in a headline, apart from the running text as a pull quote does, or in that text. */
export type Stand = 'headline' | 'apart' | 'running';

export interface Spoken {
  readonly quote: Quote;
  readonly stand: Stand;
}

/** The least number of letters of a repetition: in running text people say short things more than once. */
const LEAST = { headline: 4, apart: 12, running: 30 } as const;

/** As many letters of a shortened repetition must be the same. */
const SAME = 20;

const RANKS = { certain: 2, likely: 1, unclear: 0 } as const;

/**
 * Joins what is quoted twice: a pull quote or a headline and its twin in the text, also where it is shortened or
 * differs in marks, capitals and signs. One quotation remains, with the places of both, the words of the longer and
 * the speaker of the better proven. Takes and gives reading order; time is linear in the letters quoted.
 */
export function joinRepeats(spoken: readonly Spoken[]): Quote[] {
  if (spoken.length < 2) return spoken.map(({ quote }) => quote);
  const keys = spoken.map(({ quote }) => keyOf(quote.text));
  const first = new Map<string, number>();
  const twins = new Map<number, number>();
  for (const [index, key] of keys.entries()) {
    const other = first.get(key);
    if (other === undefined) first.set(key, index);
    else if (isTwin(spoken[other], spoken[index], key)) twins.set(index, other);
  }
  for (const [index, whole] of shortened(spoken, keys))
    if (!twins.has(index)) twins.set(index, twins.get(whole) ?? whole);
  const quotes = new Map(spoken.map(({ quote }, index) => [index, quote]));
  for (const [index, other] of twins) {
    const [one, two] = [quotes.get(index), quotes.get(other)];
    if (!one || !two || index === other) continue;
    quotes.set(other, join(one, two));
    quotes.delete(index);
  }
  return [...quotes.values()].sort(inOrder);
}

/** The letters and figures of some words, in lower case. */
function keyOf(text: string): string {
  let key = '';
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (kindAt(text, at) & (LETTER | NUMBER)) continue;
    key += text.slice(from, at);
    from = at + 1;
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
  if (!cuts.some(([piece = '']) => piece.length >= SAME)) return found;
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
    const whole = starts.get(pieces[0]?.slice(0, SAME) ?? '');
    const [one, other] = [spoken[index], whole === undefined ? undefined : spoken[whole]];
    if (whole === undefined || whole === index || !one || !other || !agree(one.quote, other.quote)) continue;
    if (holds(keys[whole] ?? '', pieces)) found.set(index, whole);
  }
  return found;
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

function join(one: Quote, other: Quote): Quote {
  const proof = (quote: Quote) => (quote.speaker ? 3 : 0) + RANKS[quote.confidence];
  const [best, less] = proof(one) > proof(other) ? [one, other] : [other, one];
  const text = one.text.length > other.text.length ? one.text : other.text;
  const places = [...one.places, ...other.places].sort((a, b) => a.block - b.block || a.start - b.start);
  return { ...best, text, places, kind: best.kind === 'headline' ? less.kind : best.kind };
}

function inOrder({ places: [one] }: Quote, { places: [other] }: Quote): number {
  return one && other ? one.block - other.block || one.start - other.start : 0;
}
