import type { DateWords } from '../language';

/** How dates are written in Ukrainian. */
export const dates: DateWords = {
  months: ['січ', 'лют', 'бер', 'кві', 'тра', 'чер', 'лип', 'сер', 'вер', 'жов', 'лис', 'гру'],
  words: `
    пн вт ср чт пт сб нд тому вчора сьогодні год хвилин хв дн день тижн місяц рік рок р о опубліковано
    оновлено
  `,
  near: ['вчора'],
  ages: [String.raw`\d ?тому`],
  ordinals: '',
  of: '',
  at: [],
  signs: '',
};
