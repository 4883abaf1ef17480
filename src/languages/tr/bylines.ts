import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Turkish. */
export const bylines: BylineWords = {
  opens: ['(?:yazan|yazar|haber|hazırlayan)'],
  before: 'yazan yazar hazırlayan',
  done: '',
  behind: ['[Gg]üncelle', '[Yy]ayın'],
  roles: 'muhabir~ editör~ gazeteci~ yazar~',
  rolesOf: '',
  joins: 've',
  authors: 'yazar muhabir',
  readingTimes: [
    '(?:okuma|okunma) süresi.{0,24}',
    String.raw`\d+ (?:dk\.?|dakika(?:lık)?) (?:okuma|okunma)\w*`,
  ],
};
