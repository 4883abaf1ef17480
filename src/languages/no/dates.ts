import type { DateWords } from '../language';

/** How dates are written in Norwegian. */
export const dates: DateWords = {
  months: ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'],
  words: `
    publisert oppdatert kl mandag tirsdag onsdag torsdag fredag lørdag søndag sist den siden timer
    minutter dager
  `,
  near: ['i går', 'i dag'],
  ages: [String.raw`for \d+ (?:minutter|timer|dager) siden`],
  ordinals: '',
  of: '',
  at: [String.raw`kl\.?`],
  signs: '',
  updated: ['oppdater', 'endret'],
  dayFirst: true,
};
