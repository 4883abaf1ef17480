import type { DateExample } from '../example';

/** Lines in Romanian that say nothing but when. */
export const examples: readonly DateExample[] = [
  ['Publicat 12 mai 2024', '2024-05-12'],
  ['Vineri, 3 ianuarie 2025', '2025-01-03'],
  ['15 noiembrie 2024, 10:30', '2024-11-15T10:30:00'],
  ['Acum 14 minute', null],
  ['Ieri', null],
];
