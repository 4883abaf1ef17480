import type { DateExample } from '../example';

/** Lines in Turkish that say nothing but when. */
export const examples: readonly DateExample[] = [
  ['29 Ekim 2024', '2024-10-29'],
  ['14 saat önce', null],
  ['Dün', null],
];
