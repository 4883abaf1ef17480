import type { DateExample } from '../example';

/** Lines in Hebrew that say nothing but when. */
export const examples: readonly DateExample[] = [
  ['6.12.2024', '2024-12-06'],
  ['3 במאי 2024, 10:13', '2024-05-03T10:13:00'],
  ['פורסם 20.01.2026', '2026-01-20'],
];
