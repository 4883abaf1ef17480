import type { DateExample } from '../example';

/** Lines in English that say nothing but when. */
export const examples: readonly DateExample[] = [
  ['Published 3rd of May 2024', '2024-05-03'],
  ['July 10, 2025 at 5:30 pm', '2025-07-10T17:30:00'],
  ['14 minutes ago', null],
  ['Yesterday', null],
];
