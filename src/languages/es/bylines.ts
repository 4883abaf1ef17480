import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Spanish. */
export const bylines: BylineWords = {
  opens: ['(?:escrito |texto |redactado )?por', 'autora?', 'texto'],
  before: 'por autor autora autores',
  done: 'escrito texto redactado',
  behind: ['[Aa]ctualizado', '[Pp]ublicado'],
  roles: 'period~ redac~ director corresponsal~ report~ enviad~ colabor~',
  rolesOf: 'de en del',
  joins: 'y e',
  authors: 'autor autora autores periodista redactor firma',
  readingTimes: [
    '(?:tiempo (?:estimado )?de lectura|lectura:?).{0,24}',
    String.raw`\d+ min(?:utos?|\.)? (?:de )?lectura`,
  ],
};
