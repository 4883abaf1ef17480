import type { DateExample } from '../example';

/** Lines in Russian that say nothing but when. */
export const examples: readonly DateExample[] = [
  ['9 мая 2025 в 10:00', '2025-05-09T10:00:00'],
  ['14 минут назад', null],
  ['Вчера', null],
];
