import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Hebrew. */
export const bylines: BylineWords = {
  opens: ['(?:מאת|כתב|כתבה|צילום וכתיבה)'],
  before: 'מאת כתב כתבה',
  done: '',
  behind: ['עודכן', 'פורסם'],
  roles: 'כתב כתבת עורך עורכת עיתונאי',
  rolesOf: 'של',
  joins: 'ו',
  authors: '',
  readingTimes: ['זמן קריאה.{0,24}', String.raw`\d+ דקות קריאה`],
};
