import type { DateExample } from '../example';

/** Lines in Dutch that say nothing but when. */
export const examples: readonly DateExample[] = [
  ['Gepubliceerd 4 maart 2025 om 8:00', '2025-03-04T08:00:00'],
  ['14 uur geleden', null],
  ['Gisteren', null],
];
