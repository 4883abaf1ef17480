import type { DateWords } from '../language';

/** How dates are written in Czech. */
export const dates: DateWords = {
  months: ['led', 'úno', 'bře', 'dub', 'kvě', 'červn', 'červe', 'srp', 'zář', 'říj', '', 'pro'],
  words: `
    po út st čt pá so ne před včera dnes hod den dny dní týd měs rok let v ve aktualizováno publikováno
  `,
  near: ['včera'],
  ages: [],
  ordinals: '',
  of: '',
  at: [],
  signs: '',
};
