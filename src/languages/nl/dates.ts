import type { DateWords } from '../language';

/** How dates are written in Dutch. */
export const dates: DateWords = {
  months: ['jan', 'feb', 'mrt maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  words: `
    ma di wo do vr za zo geleden gisteren vandaag uur dag week weken maand jaar om gepubliceerd
    bijgewerkt minuten maandag dinsdag woensdag donderdag vrijdag zaterdag zondag geplaatst gewijzigd
    laatst op laatste update aangepast min
  `,
  near: ['gisteren'],
  ages: [String.raw`\d ?geleden`],
  ordinals: '',
  of: '',
  at: ['om'],
  signs: '',
  updated: ['bijgewerkt', 'gewijzigd', 'update', 'aangepast'],
  dayFirst: true,
};
