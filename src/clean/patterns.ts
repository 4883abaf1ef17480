import { FOREIGN } from './foreign';
import type { Forms } from './forms';
import { Lookup } from './lookup';
import { Patterns } from './narrow';
import type { Pack, Shared } from './prepare/shape';
import { PREPARED } from './prepared';

const PACKS: readonly Pack[] = FOREIGN ? [PREPARED, FOREIGN] : [PREPARED];
const SHARED = PACKS.flatMap(({ shared }) => shared);
const PATTERNS = new Patterns(
  PACKS.flatMap(({ each }) => each.split('\n')),
  PACKS.flatMap(({ parts }) => parts.split('\n')),
);

/** By what letters the patterns of lines are found, and those of names. */
export const TEXTS = new Lookup(PACKS.map(({ texts }) => texts));
export const NAMES = new Lookup([PREPARED.names]);

/** What an alternative has in common with others; null for a number that is none. */
export function sharedBy(number: number): Shared | null {
  let low = 0;
  let high = SHARED.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((SHARED[middle]?.from ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  return SHARED[low] ?? null;
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
