import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Danish. */
export const bylines: BylineWords = {
  opens: ['(?:skrevet |tekst |artikel )?af', 'tekst', 'journalist'],
  before: 'af journalist',
  done: 'skrevet tekst',
  behind: ['[Oo]pdateret', '[Pp]ubliceret'],
  roles: 'journalis~ redak~ korrespond~ report~',
  rolesOf: 'på hos ved i',
  joins: 'og',
  authors: 'forfatter skribent',
  readingTimes: ['læsetid.{0,24}', String.raw`\d+ min(?:utter|\.)? (?:læsetid|læsning|at læse)`],
};
