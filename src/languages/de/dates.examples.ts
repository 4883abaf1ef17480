import type { DateExample } from '../example';

/** Lines in German that say nothing but when. */
export const examples: readonly DateExample[] = [
  ['Veröffentlicht am 3. Mai 2024', '2024-05-03'],
  ['12. Juli 2025 um 14:30 Uhr', '2025-07-12T14:30:00'],
  ['vor 14 Minuten', null],
  ['Gestern', null],
];
