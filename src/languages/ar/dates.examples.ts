import type { DateExample } from '../example';

/** Lines in Arabic that say nothing but when. */
export const examples: readonly DateExample[] = [
  ['منذ 14 دقيقة', null],
  ['أمس', null],
];
