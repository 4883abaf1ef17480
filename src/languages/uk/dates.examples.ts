import type { DateExample } from '../example';

/** Lines in Ukrainian that say nothing but when. */
export const examples: readonly DateExample[] = [
  ['9 листопада 2024', '2024-11-09'],
  ['14 хвилин тому', null],
  ['Вчора', null],
];
