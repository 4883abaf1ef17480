import type { DateWords } from '../language';

/** How dates are written in Hebrew. */
export const dates: DateWords = {
  months: [
    'ינואר',
    'פברואר',
    'מרץ',
    'אפריל',
    'מאי',
    'יוני',
    'יולי',
    'אוגוסט',
    'ספטמבר',
    'אוקטובר',
    'נובמבר',
    'דצמבר',
  ],
  words: `
    לפני אתמול היום שעה שעות דקה דקות יום ימים שבוע חודש שנה פורסם עודכן
  `,
  near: ['אתמול', 'היום'],
  ages: [],
  ordinals: '',
  of: '',
  at: [],
  signs: '',
  updated: ['עודכן'],
  dayFirst: true,
};
