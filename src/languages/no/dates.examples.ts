import type { DateExample } from '../example';

/** Lines in Norwegian that say nothing but when. */
export const examples: readonly DateExample[] = [
  ['6. oktober 2024', '2024-10-06'],
  ['Publisert 17. mai 2025', '2025-05-17'],
];
