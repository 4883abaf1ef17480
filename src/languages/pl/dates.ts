import type { DateWords } from '../language';

/** How dates are written in Polish. */
export const dates: DateWords = {
  months: ['sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru'],
  words: `
    pon wto śro czw pią sob nie temu wczoraj dzisiaj dziś godz dni dzień tydzień tygodni miesiąc rok lat
    opublikowano aktualizacja r o poniedziałek wtorek środa czwartek piątek sobota niedziela
    opublikowany publikacja data dodano utworzono ostatnia minut min godzin godziny
  `,
  near: ['wczoraj'],
  ages: [String.raw`\d ?temu`],
  ordinals: '',
  of: '',
  at: ['o', String.raw`godz\.?`],
  signs: '',
  updated: ['aktualiz', 'zmodyfikowan'],
  dayFirst: true,
};
