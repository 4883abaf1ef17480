import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Arabic. */
export const bylines: BylineWords = {
  opens: ['(?:كتب(?:ت|ه|ها)?|بقلم|تحرير|إعداد|کاتب|الكاتب)'],
  before: 'کاتب بقلم كتب كتبت كتبه تحرير إعداد',
  done: '',
  behind: ['آخر تحديث', 'نشر'],
  roles: 'صحفي محرر كاتب مراسل',
  rolesOf: 'في من',
  joins: 'و',
  authors: '',
  readingTimes: ['(?:وقت|مدة|زمن) القراءة.{0,24}', String.raw`\d+ دقائق (?:قراءة|للقراءة)`],
};
