import { FOREIGN } from './foreign';
import type { Forms } from './forms';
import { Lookup } from './lookup';
import { Patterns } from './narrow';
import type { Pack, Shared } from './prepare/shape';
import { PREPARED } from './prepared';

const PACKS: readonly Pack[] = FOREIGN ? [PREPARED, FOREIGN] : [PREPARED];
const SHARED = PACKS.flatMap(({ shared }) => shared);
const EACH = PACKS.flatMap(({ each }) => each.split('\n'));
const PATTERNS = new Patterns(
  EACH,
  PACKS.flatMap(({ parts }) => parts.split('\n')),
);

/** By what letters the patterns of lines are found, and those of names. */
export const TEXTS = new Lookup(PACKS.map(({ texts }) => texts));
export const NAMES = new Lookup([PREPARED.names]);

/** The place in `SHARED` of what each alternative belongs to. */
const PLACES = new Uint16Array(EACH.length);
SHARED.forEach(({ from }, place) => {
  PLACES.fill(place, from);
});

/** What an alternative has in common with others; null for a number that is none. */
export function sharedBy(number: number): Shared | null {
  return SHARED[PLACES[number] ?? SHARED.length] ?? null;
}

/** An alternative as far as it may fit a text; null where it cannot. */
export function patternFor(number: number, { flags }: Shared, text: string): RegExp | null {
  return PATTERNS.narrowed(number, flags, text);
}

/** Whether an alternative fits a text, and so the pattern that it was taken from. */
export function fitsAt(number: number, forms: Forms): boolean {
  const shared = sharedBy(number);
  if (!shared) return false;
  const text = forms[shared.on];
  return patternFor(number, shared, text)?.test(text) ?? false;
}
