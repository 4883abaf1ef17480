import type { DateExample } from '../example';

/** Lines in Chinese that say nothing but when. */
export const examples: readonly DateExample[] = [
  ['2025年7月12日', '2025-07-12'],
  ['14 分钟前', null],
  ['昨天', null],
];
