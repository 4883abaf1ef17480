import type { DateWords } from '../language';

/** How dates are written in Danish. */
export const dates: DateWords = {
  months: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  words: `
    mandag tirsdag onsdag torsdag fredag lørdag søndag publiceret opdateret offentliggjort udgivet kl
    den siden timer time minut min dag uge måned i går klokken
  `,
  near: [],
  ages: [],
  ordinals: '',
  of: '',
  at: [String.raw`kl\.?`, 'klokken'],
  signs: '',
  updated: ['opdatere', 'ændret'],
  dayFirst: true,
};
