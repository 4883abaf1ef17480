import type { BylineWords } from '../language';

/** How pages say who wrote an article, in French. */
export const bylines: BylineWords = {
  opens: [
    '(?:écrit |publié |rédigé |texte |article |propos recueillis )?par',
    '(?:auteure?|autrice)s?',
    'texte',
  ],
  before: 'par de auteur auteurs auteure autrice',
  done: 'écrit publié rédigé texte article',
  behind: ['[Pp]ublié', '[Mm]is à jour', String.raw`[Ll]e\s(?=\d)`],
  roles: 'rédac~ redac~ journalis~ correspond~ envoyé~ report~ chroniqueu~',
  rolesOf: 'de du à pour en',
  joins: 'et',
  authors: 'auteur auteurs auteure autrice redacteur journaliste signature',
  readingTimes: [
    '(?:temps|durée) de lecture.{0,24}',
    String.raw`lecture (?:de |en )?:? ?\d+ min\w*\.?`,
    String.raw`\d+ min(?:utes?|\.)? (?:de )?(?:lecture|à lire)`,
  ],
};
