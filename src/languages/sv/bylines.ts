import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Swedish. */
export const bylines: BylineWords = {
  opens: ['(?:skriven |text |publicerad )?av', 'text', 'reporter'],
  before: 'av reporter',
  done: 'skriven text',
  behind: ['[Uu]ppdaterad', '[Pp]ublicerad'],
  roles: 'journalis~ redak~ korrespond~ report~ skribent~',
  rolesOf: 'på i för',
  joins: 'och',
  authors: 'forfattare skribent',
  readingTimes: ['lästid.{0,24}', String.raw`\d+ min(?:uter|\.)? (?:lästid|läsning|att läsa)`],
};
