import type { DateWords } from '../language';

/** How dates are written in Russian. */
export const dates: DateWords = {
  months: ['янв', 'фев', 'мар', 'апр', 'мая май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  words: `
    пн вт ср чт пт сб вс понедельник вторник среда четверг пятница суббота воскресенье назад вчера
    сегодня час минут мин дн день недел месяц год лет г в опубликовано обновлено
  `,
  near: ['вчера'],
  ages: [String.raw`\d ?назад`],
  ordinals: '',
  of: '',
  at: ['в'],
  signs: '',
};
