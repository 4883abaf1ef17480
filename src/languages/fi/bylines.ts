import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Finnish. */
export const bylines: BylineWords = {
  opens: ['(?:kirjoittaja|teksti|toimittaja)t?'],
  before: 'kirjoittaja toimittaja',
  done: '',
  behind: ['[Pp]äivitetty', '[Jj]ulkaistu'],
  roles: 'toimittaj~ päätoimittaj~ kirjoittaj~',
  rolesOf: '',
  joins: 'ja sekä',
  authors: 'kirjoittaja toimittaja',
  readingTimes: ['lukuaika.{0,24}', String.raw`\d+ min(?:uutin|uuttia|\.)? (?:lukuaika|lukea|luettavaa)`],
};
