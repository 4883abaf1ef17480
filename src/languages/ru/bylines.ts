import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Russian. */
export const bylines: BylineWords = {
  opens: ['(?:автор(?:ы)?|текст|подготовил[аи]?|беседовал[аи]?)'],
  before: 'автор авторы подготовил подготовила',
  done: '',
  behind: ['[Оо]бновлено', '[Оо]публиковано'],
  roles: 'корреспондент~ редакт~ журналист~ обозревател~',
  rolesOf: 'в из',
  joins: 'и',
  authors: 'avtor author',
  readingTimes: [
    'время (?:на )?чтени[яе].{0,24}',
    String.raw`\d+ мин(?:ут[аы]?|\.)? (?:чтения|на чтение)`,
    String.raw`читать \d+ мин\S*`,
  ],
};
