import type { DateExample } from '../example';

/** Lines in Spanish that say nothing but when. */
export const examples: readonly DateExample[] = [
  ['Publicado el 12 de julio de 2025', '2025-07-12'],
  ['hace 14 minutos', null],
  ['Ayer', null],
];
