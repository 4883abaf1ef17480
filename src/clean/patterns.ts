import { FOREIGN } from './foreign';
import type { Forms } from './forms';
import { Lookup, rows } from './lookup';
import { OPENING, OPENING_ANYWHERE, openingsIn } from './opening';
import { ENDS, type Pack, PLAIN, type Shared } from './prepare/shape';
import { PREPARED } from './prepared';
import { spread } from './spread';
import { standsAt, standsIn, withoutGaps } from './stands';

const PACKS: readonly Pack[] = FOREIGN ? [PREPARED, FOREIGN] : [PREPARED];
const EACH = PACKS.flatMap(({ each }) => each.split('\n'));
const SHARED = PACKS.flatMap(({ shared }) => shared);
const AROUND = PACKS.flatMap(({ around }) => around);
const COMPILED: (RegExp | undefined)[] = [];

const NEEDS = new Map<number, string>();
for (const pack of PACKS)
  for (const { letters, numbers } of rows(pack.needs))
    for (const number of numbers) NEEDS.set(number, letters);

/** By what letters the patterns of lines are found, and those of names. */
export const TEXTS = new Lookup(PACKS.map(({ texts }) => texts));
export const NAMES = new Lookup([PREPARED.names]);

SHARED.forEach(({ rule, place, from }, at) => {
  const lookup = PREPARED.rules[rule]?.on === 'box' ? NAMES : TEXTS;
  const length = place === 'anywhere' ? OPENING_ANYWHERE : OPENING;
  const end = SHARED[at + 1]?.from ?? EACH.length;
  for (let number = from; number < end; number++) {
    const source = EACH[number];
    if (!source?.startsWith(PLAIN)) continue;
    for (const letters of openingsIn(source.slice(PLAIN.length), length)) {
      if (letters) lookup.add(place, letters, number);
    }
  }
});

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

/** The pattern of an alternative with all that stands around it. */
export function patternOf(number: number, shared: Shared): RegExp {
  const known = COMPILED[number];
  if (known) return known;
  const written = EACH[number] ?? '';
  const plain = written.startsWith(PLAIN) ? written.slice(PLAIN.length) : written;
  const own = shared.spread ? spread(plain) : plain;
  const [before = '', after = ''] = [AROUND[shared.before], AROUND[shared.after]];
  const source = before || after ? `${before}(?:${own})${after}` : own;
  const pattern = new RegExp(source, shared.flags);
  COMPILED[number] = pattern;
  return pattern;
}

/** Whether an alternative fits a text, and so the pattern that it was taken from. */
export function fitsAt(number: number, forms: Forms): boolean {
  if (!mayFit(number, forms)) return false;
  const shared = sharedBy(number);
  return shared !== null && patternOf(number, shared).test(forms[shared.on]);
}

/** Whether all stands in a text that an alternative asks for besides the letters by which it was found. */
export function mayFit(number: number, { lower, bare }: Pick<Forms, 'lower' | 'bare'>): boolean {
  const needs = NEEDS.get(number);
  return !needs || needs.split('&').every(list => hasOne(list, lower, bare));
}

function hasOne(list: string, lower: string, bare: string): boolean {
  if (!list.startsWith(ENDS)) return list.split('|').some(letters => standsIn(lower, letters));
  return list
    .slice(ENDS.length)
    .split('|')
    .some(letters => standsAt(bare, letters, bare.length - withoutGaps(letters).length));
}
