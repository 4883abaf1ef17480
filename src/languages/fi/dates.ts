import type { DateWords } from '../language';

/** How dates are written in Finnish. */
export const dates: DateWords = {
  months: ['tam', 'hel', 'maa', 'huh', 'tou', 'kes', 'hei', 'elo', 'syy', 'lok', 'marras', 'jou'],
  words: `
    ma ti ke to pe la su maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai julkaistu
    päivitetty klo kello sitten tuntia minuuttia päivää eilen tänään tammikuu helmikuu maaliskuu
    huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu
  `,
  near: [],
  ages: [],
  ordinals: '',
  of: '',
  at: ['klo', 'kello'],
  signs: '',
  updated: ['päivit', 'muokattu'],
  dayFirst: true,
};
