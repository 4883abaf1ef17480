import type { BylineWords } from '../language';

/** How pages say who wrote an article, in English. */
export const bylines: BylineWords = {
  opens: [
    '(?:(?:written|posted|published|reported|created|contributed|words|story|text|article|review) )?by',
    '[a-z]{4,12} (?:and|&) [a-z]{4,12} by',
    'authors?',
    'words',
    'reporter',
  ],
  before: 'by author authors',
  done: 'written posted published story words reported text created contributed article review',
  behind: [
    String.raw`(?:[Ll]ast\s)?(?:[Uu]pdated|[Pp]ublished|[Pp]osted)\b`,
    String.raw`on\s(?=\S*\s?\d)`,
    String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s(?=\d)`,
  ],
  roles:
    'report~ edit~ correspond~ writ~ journalis~ column~ contribut~ produc~ analy~ staff publish~ fellow professor director',
  rolesOf: 'at of for in on',
  joins: 'and with',
  authors: 'author authors writer byline contributor',
  readingTimes: [
    String.raw`\d+[- ]?(?:min(?:ute)?s?)(?:\.| of)?(?: to)? ?(?:read(?:ing)?(?: time)?)?`,
    '(?:(?:estimated )?read(?:ing)? time|time to read).{0,24}',
    String.raw`read in \d+ min(?:ute)?s?`,
  ],
};
