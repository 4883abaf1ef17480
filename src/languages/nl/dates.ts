import type { DateWords } from '../language';

/** How dates are written in Dutch. */
export const dates: DateWords = {
  months: ['jan', 'feb', 'mrt maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  words: `
    ma di wo do vr za zo geleden gisteren vandaag uur dag week weken maand jaar om gepubliceerd
    bijgewerkt minuten
  `,
  near: ['gisteren'],
  ages: [String.raw`\d ?geleden`],
  ordinals: '',
  of: '',
  at: ['om'],
  signs: '',
};
