import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Polish. */
export const bylines: BylineWords = {
  opens: ['autor(?:ka|zy|ów)?', String.raw`(?:napisał|opracował|oprac\.|tekst|przygotował)a?`],
  before: 'przez autor autorka autorzy oprac opracował opracowała',
  done: '',
  behind: ['[Aa]ktualizacja', '[Oo]publikowano'],
  roles: 'redak~ dziennikar~ korespond~ report~ publicyst~',
  rolesOf: 'w z',
  joins: 'i oraz',
  authors: 'autor autorka autorzy redaktor',
  readingTimes: ['czas czytania.{0,24}', String.raw`\d+ min(?:uty|ut|\.)? (?:czytania|lektury)`],
};
