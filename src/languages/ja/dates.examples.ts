import type { DateExample } from '../example';

/** Lines in Japanese that say nothing but when. */
export const examples: readonly DateExample[] = [
  ['2025年7月12日', '2025-07-12'],
  ['14 分前', null],
  ['昨日', null],
];
