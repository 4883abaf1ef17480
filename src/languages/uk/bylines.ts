import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Ukrainian. */
export const bylines: BylineWords = {
  opens: ['(?:автор(?:ка|и)?|текст|підготувал[аи]|підготував)'],
  before: 'автор авторка автори',
  done: '',
  behind: ['[Оо]новлено', '[Оо]публіковано'],
  roles: 'кореспондент~ редакт~ журналіст~',
  rolesOf: 'у в з',
  joins: 'та і й',
  authors: 'avtor author',
  readingTimes: [
    'час (?:на )?читання.{0,24}',
    String.raw`\d+ хв(?:илин[аи]?|\.)? (?:читання|на читання)`,
    String.raw`читати \d+ хв\S*`,
  ],
};
