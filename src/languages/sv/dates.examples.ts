import type { DateExample } from '../example';

/** Lines in Swedish that say nothing but when. */
export const examples: readonly DateExample[] = [
  ['Publicerad den 6 juni 2024 kl 10:20', '2024-06-06T10:20:00'],
  ['14 dagar sedan', null],
  ['Igår', null],
];
