import type { DateWords } from '../language';

/** How dates are written in Swedish. */
export const dates: DateWords = {
  months: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  words: `
    mån tis ons tors lör sön sedan igår idag timm dag veck månad år kl för i går publicerad uppdaterad
    den måndag tisdag onsdag torsdag fredag lördag söndag publicerat senast minuter min
  `,
  near: ['igår'],
  ages: [String.raw`\d ?sedan`],
  ordinals: '',
  of: '',
  at: [String.raw`kl\.?`],
  signs: '',
  updated: ['uppdaterad', 'ändrad'],
  dayFirst: true,
};
