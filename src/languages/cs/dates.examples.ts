import type { DateExample } from '../example';

/** Lines in Czech that say nothing but when. */
export const examples: readonly DateExample[] = [
  ['1 července 2025', '2025-07-01'],
  ['před 14 dny', null],
  ['Včera', null],
];
