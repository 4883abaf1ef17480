import type { DateWords } from '../language';

/** How dates are written in Hebrew. */
export const dates: DateWords = {
  months: [
    'ינואר בינואר',
    'פברואר בפברואר',
    'מרץ במרץ',
    'אפריל באפריל',
    'מאי במאי',
    'יוני ביוני',
    'יולי ביולי',
    'אוגוסט באוגוסט',
    'ספטמבר בספטמבר',
    'אוקטובר באוקטובר',
    'נובמבר בנובמבר',
    'דצמבר בדצמבר',
  ],
  words: `
    לפני אתמול היום שעה שעות דקה דקות יום ימים שבוע חודש שנה פורסם עודכן
  `,
  near: ['אתמול', 'היום'],
  ages: [],
  ordinals: '',
  of: '',
  at: ['בשעה'],
  signs: '',
  updated: ['עודכן', 'עדכון'],
  dayFirst: true,
};
