import type { DateWords } from '../language';

/** How dates are written in German. */
export const dates: DateWords = {
  months: ['jan jän', 'feb', 'mar mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'],
  words: `
    mo di mi do fr sa so vor uhr um am gestern heute stunde minute tag woche monat jahr stand
    aktualisiert veröffentlicht vom den einer einem montag dienstag mittwoch donnerstag freitag samstag
    sonnabend sonntag publiziert erschienen geändert zuletzt mesz mez std std. min. datum zuletzt
  `,
  near: ['gestern', 'heute'],
  ages: [String.raw`\bvor \d+`],
  ordinals: '',
  of: '',
  at: ['um'],
  signs: '',
  updated: ['aktualisiert', 'zuletzt geändert', 'update', 'bearbeitet'],
  dayFirst: true,
};
