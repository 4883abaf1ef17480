import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Czech. */
export const bylines: BylineWords = {
  opens: ['autor(?:ka|ři)?', '(?:napsal|text|píše)a?'],
  before: 'autor autorka autoři napsal napsala',
  done: '',
  behind: ['[Aa]ktualizováno', '[Vv]ydáno'],
  roles: 'redakt~ novinář~ report~ zpravodaj~',
  rolesOf: 'v z',
  joins: 'a',
  authors: 'autor autorka autori',
  readingTimes: [
    '(?:doba|délka) čtení.{0,24}',
    String.raw`\d+ min(?:ut[ay]?|\.)? čtení`,
    String.raw`čtení na \d+ min\w*`,
  ],
};
