import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Dutch. */
export const bylines: BylineWords = {
  opens: ['(?:geschreven |tekst |artikel )?door', 'auteurs?', 'tekst', 'redactie'],
  before: 'door auteur auteurs',
  done: 'geschreven tekst',
  behind: ['[Bb]ijgewerkt', '[Gg]epubliceerd'],
  roles: 'redac~ verslaggev~ journalis~ correspond~ column~',
  rolesOf: 'bij van in voor',
  joins: 'en',
  authors: 'auteur auteurs schrijver redacteur',
  readingTimes: [
    'leestijd.{0,24}',
    String.raw`\d+ min(?:uten|uut|\.)? (?:leestijd|lezen|leestijd)`,
    String.raw`lees in \d+ min\w*`,
  ],
};
