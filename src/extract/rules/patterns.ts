import { FOREIGN } from './foreign';
import type { Forms } from './forms';
import { Lookup } from './lookup';
import { Patterns } from './narrow';
import type { Pack, Shared } from './prepare/shape';
import { PREPARED } from './prepared';

/** The packs that are there, put together for use. */
interface Known {
  /** Null while there are phrases in English only. */
  readonly foreign: Pack | null;
  readonly shared: readonly Shared[];
  /** The place in `shared` of what each alternative belongs to. */
  readonly places: Uint16Array;
  readonly patterns: Patterns;
  readonly texts: Lookup;
}

let known: Known | null = null;

/** By what letters the patterns of names are found. */
export const NAMES = new Lookup([PREPARED.names]);

/** Takes in the phrases of other languages where they have come since. To be called before a page is cleaned. */
export function renewPatterns(): void {
  if (known?.foreign !== FOREIGN) known = knownWith(FOREIGN);
}

/** By what letters the patterns of lines are found. */
export function textsLookup(): Lookup {
  return knownNow().texts;
}

/** What an alternative has in common with others; null for a number that is none. */
export function sharedBy(number: number): Shared | null {
  const { shared, places } = knownNow();
  return shared[places[number] ?? shared.length] ?? null;
}

/** An alternative as far as it may fit a text; null where it cannot. */
export function patternFor(number: number, { flags }: Shared, text: string): RegExp | null {
  return knownNow().patterns.narrowed(number, flags, text);
}

/** Whether an alternative fits a text, and so the pattern that it was taken from. */
export function fitsAt(number: number, forms: Forms): boolean {
  const shared = sharedBy(number);
  if (!shared) return false;
  const text = forms[shared.on];
  return patternFor(number, shared, text)?.test(text) ?? false;
}

function knownNow(): Known {
  known ??= knownWith(FOREIGN);
  return known;
}

function knownWith(foreign: Pack | null): Known {
  const packs = foreign ? [PREPARED, foreign] : [PREPARED];
  const shared = packs.flatMap(pack => pack.shared);
  const each = packs.flatMap(pack => pack.each.split('\n'));
  const parts = packs.flatMap(pack => pack.parts.split('\n'));
  const places = new Uint16Array(each.length);
  shared.forEach(({ from }, place) => {
    places.fill(place, from);
  });
  const texts = new Lookup(packs.map(pack => pack.texts));
  return { foreign, shared, places, patterns: new Patterns(each, parts), texts };
}
