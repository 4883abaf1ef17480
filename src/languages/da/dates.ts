import type { DateWords } from '../language';

/** How dates are written in Danish. */
export const dates: DateWords = {
  months: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  words: '',
  near: [],
  ages: [],
  ordinals: '',
  of: '',
  at: [],
  signs: '',
};
