import { agenciesOf } from './agency';
import { isRole } from './byline';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Names as people say them, of which a catalogue writes the family name first: "Hagen, Amita; Kuff, Michal". */
export function turnedNames(values: readonly string[]): string[] {
  return values.flatMap(value => value.split(/\s?;\s?/)).map(value => turned(value) ?? value);
}

/** Whether several names are all written with the family name first. */
export function areTurned(values: readonly string[]): boolean {
  return values.length > 1 && values.every(value => turned(value) !== null);
}

function turned(name: string): string | null {
  const [family = '', given = '', suffix = '', ...more] = name.trim().split(/\s?,\s?/);
  if (family === '' || given === '' || more.length > 0 || (suffix !== '' && !SUFFIX.test(suffix)))
    return null;
  if (SUFFIX.test(given) || isRole(given) || agenciesOf(`${family}, ${given}`)) return null;
  return areParts(family.split(' '), given.split(' '))
    ? [given, family, suffix].filter(Boolean).join(' ')
    : null;
}

/**
 * Whether words are a family name and what stands before it. A family name of two words, particles aside, has one word
 * or letters beside it: with two, both sides may be names of their own.
 */
function areParts(family: readonly string[], given: readonly string[]): boolean {
  if (family.length > 4 || given.length > 3 || given.some(word => !GIVEN.test(word))) return false;
  const full = family.filter(word => !/^\p{Ll}/u.test(word)).length;
  const names = given.filter(word => word.length > 2).length;
  return full === 1 || (full === 2 && names <= 1);
}

const GIVEN = /^\p{Lu}[\p{L}.'’-]*$/u;
