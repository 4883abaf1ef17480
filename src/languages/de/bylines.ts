import { noBylines } from '../blank';
import type { BylineWords } from '../language';

/** How pages say who wrote an article, in German. */
export const bylines: BylineWords = {
  ...noBylines,
  opens: ['von', 'autor(?:in)?'],
  before: 'von autor autorin autoren',
  behind: [
    '[Aa]ktualisiert',
    '[Vv]eröffentlicht',
    String.raw`(?:vom|am)\s(?=\S*\s?\d)`,
    String.raw`(?:Jan|Feb|M[aä]r|Apr|Mai|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz])[a-zä]*\.?\s(?=\d)`,
  ],
  roles: 'korrespond~ redak~ journalis~ report~ autor autorin',
  rolesOf: 'bei der des für in',
  readingTimes: [String.raw`lesezeit\b.{0,24}`],
};
