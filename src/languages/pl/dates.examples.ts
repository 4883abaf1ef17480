import type { DateExample } from '../example';

/** Lines in Polish that say nothing but when. */
export const examples: readonly DateExample[] = [
  ['2 czerwca 2025', '2025-06-02'],
  ['14 dni temu', null],
  ['Wczoraj', null],
];
