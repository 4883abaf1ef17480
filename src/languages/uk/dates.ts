import type { DateWords } from '../language';

/** How dates are written in Ukrainian. */
export const dates: DateWords = {
  months: ['січ', 'лют', 'бер', 'кві', 'тра', 'чер', 'лип', 'сер', 'вер', 'жов', 'лис', 'гру'],
  words: `
    пн вт ср чт пт сб нд тому вчора сьогодні год хвилин хв дн день тижн місяц рік рок р о опубліковано
    оновлено понеділок вівторок середа четвер пʼятниця субота неділя опублікована дата публікації
    оновлене об
  `,
  near: ['вчора'],
  ages: [String.raw`\d ?тому`],
  ordinals: '',
  of: '',
  at: ['о', 'об'],
  signs: '',
  updated: ['оновлен', 'змінен'],
  dayFirst: true,
};
