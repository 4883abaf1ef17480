import type { Place, Quote } from '../../model';
import type { PlacedQuote } from './placedQuote';
import { agree, join, keyOf } from './placedQuote';
import { shortened } from './shortened';

/** The least number of letters of a repetition: in running text people say short things more than once. */
const LEAST = { headline: 4, 'set-off': 12, running: 30 } as const;

/**
 * Joins what is quoted twice: a pull quote or a headline and its twin in the text, also where it is shortened or
 * differs in marks, capitals and signs. One quotation remains, with the places of both, the words of the longer and
 * the speaker of the better proven. Takes and gives reading order; time is linear in the letters quoted.
 */
export function joinRepeats(placed: readonly PlacedQuote[]): Quote[] {
  const quotes: Quote[] = [];
  const keys: string[] = [];
  const first = new Map<string, number>();
  const twins = new Map<number, number>();
  let running = true;
  for (let index = 0; index < placed.length; index += 1) {
    const one = placed[index];
    if (!one) break;
    quotes.push(one.quote);
    const key = keyOf(one.quote.text);
    const other = first.get(key);
    if (other === undefined) first.set(key, index);
    else if (isTwin(placed[other], one, key)) twins.set(index, other);
    keys.push(key);
    running &&= one.placement === 'running';
  }
  for (const [index, whole] of running ? [] : shortened(placed, keys))
    if (!twins.has(index)) twins.set(index, twins.get(whole) ?? whole);
  return (twins.size > 0 ? joined(placed, twins) : quotes).sort(inOrder);
}

/** The quotations that are left when each has taken in its twins. */
function joined(placed: readonly PlacedQuote[], twins: ReadonlyMap<number, number>): Quote[] {
  const left = new Map(placed.entries());
  const places = new Map<number, Place[]>();
  for (const [index, other] of twins) {
    const [one, two] = [left.get(index), left.get(other)];
    if (!one || !two || index === other) continue;
    left.set(other, join(one, two));
    left.delete(index);
    places.set(
      other,
      all(places.get(index) ?? [...one.quote.places], places.get(other) ?? [...two.quote.places]),
    );
    places.delete(index);
  }
  return [...left].map(([index, { quote }]) => {
    const gathered = places.get(index);
    return gathered
      ? { ...quote, places: gathered.sort((a, b) => a.block - b.block || a.start - b.start) }
      : quote;
  });
}

/** The places of both, the fewer added to the more. */
function all(some: Place[], others: Place[]): Place[] {
  const [fewer, more] = some.length < others.length ? [some, others] : [others, some];
  for (const place of fewer) more.push(place);
  return more;
}

function isTwin(one: PlacedQuote | undefined, other: PlacedQuote | undefined, key: string): boolean {
  if (!one || !other || !agree(one.quote, other.quote)) return false;
  return key.length >= Math.min(LEAST[one.placement], LEAST[other.placement]);
}

function inOrder({ places: [one] }: Quote, { places: [other] }: Quote): number {
  return one && other ? one.block - other.block || one.start - other.start : 0;
}
