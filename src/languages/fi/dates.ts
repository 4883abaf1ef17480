import type { DateWords } from '../language';

/** How dates are written in Finnish. */
export const dates: DateWords = {
  months: ['tam', 'hel', 'maa', 'huh', 'tou', 'kes', 'hei', 'elo', 'syy', 'lok', '', 'jou'],
  words: '',
  near: [],
  ages: [],
  ordinals: '',
  of: '',
  at: [],
  signs: '',
};
