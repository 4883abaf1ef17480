import type { DateExample } from '../example';

/** Lines in Finnish that say nothing but when. */
export const examples: readonly DateExample[] = [
  ['6.12.2024', '2024-12-06'],
  ['1 touko 2025', '2025-05-01'],
];
