import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Norwegian. */
export const bylines: BylineWords = {
  opens: ['(?:skrevet |tekst |publisert )?av', 'tekst', 'journalist'],
  before: 'av journalist',
  done: 'skrevet tekst',
  behind: ['[Oo]ppdatert', '[Pp]ublisert'],
  roles: 'journalis~ redak~ korrespond~ report~',
  rolesOf: 'i på for ved',
  joins: 'og',
  authors: 'forfatter skribent journalist',
  readingTimes: ['lesetid.{0,24}', String.raw`\d+ min(?:utter|utt|\.)? (?:lesetid|lesning|å lese)`],
};
