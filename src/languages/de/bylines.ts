import type { BylineWords } from '../language';

/** How pages say who wrote an article, in German. */
export const bylines: BylineWords = {
  opens: [
    '(?:text |geschrieben |verfasst |ein (?:beitrag|artikel|kommentar|gastbeitrag) |eine? (?:analyse|reportage) )?von',
    'autor(?:in|en|innen)?',
    'text',
    'redaktion',
  ],
  before: 'von autor autorin autoren',
  done: 'text geschrieben verfasst',
  behind: [
    '[Aa]ktualisiert',
    '[Vv]eröffentlicht',
    String.raw`(?:vom|am)\s(?=\S*\s?\d)`,
    String.raw`(?:Jan|Feb|M[aä]r|Apr|Mai|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz])[a-zä]*\.?\s(?=\d)`,
  ],
  roles: 'korrespond~ redak~ journalis~ report~ autor autorin volontär~ mitarbeit~',
  rolesOf: 'bei der des für in',
  joins: 'und sowie',
  authors: 'autor autorin autoren verfasser redakteur',
  readingTimes: [
    '(?:lesezeit|lesedauer).{0,24}',
    String.raw`(?:ca\. |etwa )?\d+[- ]?min(?:uten|ute|\.)? (?:lesezeit|lesedauer|lektüre|zu lesen|lesen)`,
  ],
};
