import type { DateExample } from '../example';

/** Lines in French that say nothing but when. */
export const examples: readonly DateExample[] = [
  ['Publié le 3 août 2024 à 18h05', '2024-08-03T18:05:00'],
  ['Mis à jour le 1 février 2025', '2025-02-01'],
  ['il y a 3 heures', null],
  ['Hier', null],
];
