import type { DateExample } from '../example';

/** Lines in Portuguese that say nothing but when. */
export const examples: readonly DateExample[] = [
  ['Publicado em 7 de setembro de 2024', '2024-09-07'],
  ['há 3 dias', null],
  ['Ontem', null],
];
