import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Italian. */
export const bylines: BylineWords = {
  opens: ['(?:scritto |testo |a cura |articolo )?di', 'a cura di', 'autore', 'testo'],
  before: 'di autore autrice',
  done: 'scritto testo cura',
  behind: ['[Aa]ggiornat[oa]', '[Pp]ubblicat[oa]'],
  roles: 'giornal~ redat~ corrispond~ inviat~ diret~',
  rolesOf: 'di del della a per',
  joins: 'e ed',
  authors: 'autore autrice autori firma redattore giornalista',
  readingTimes: [
    '(?:tempo|durata) di lettura.{0,24}',
    String.raw`lettura:? \d+ min\w*\.?`,
    String.raw`\d+ min(?:ut[oi]|\.)? (?:di )?lettura`,
  ],
};
