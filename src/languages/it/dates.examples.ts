import type { DateExample } from '../example';

/** Lines in Italian that say nothing but when. */
export const examples: readonly DateExample[] = [
  ['Pubblicato il 2 giugno 2025 alle 9:15', '2025-06-02T09:15:00'],
  ['14 ore fa', null],
  ['Ieri', null],
];
