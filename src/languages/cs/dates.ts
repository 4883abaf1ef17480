import type { DateWords } from '../language';

/** How dates are written in Czech. */
export const dates: DateWords = {
  months: ['led', 'úno', 'bře', 'dub', 'kvě', 'červn', 'červe', 'srp', 'zář', 'říj', 'lis', 'pro'],
  words: `
    po út st čt pá so ne před včera dnes hod den dny dní týd měs rok let v ve aktualizováno publikováno
    vydáno zveřejněno úterý středa čtvrtek pátek sobota neděle pondělí minut hodin
  `,
  near: ['včera'],
  ages: [],
  ordinals: '',
  of: '',
  at: ['v', 've'],
  signs: '',
  updated: ['aktualizov', 'upraven', 'změněno'],
  dayFirst: true,
};
