import type { BylineWords } from '../language';

/** How pages say who wrote an article, in English. */
export const bylines: BylineWords = {
  opens: ['(?:written |posted |published |reported |words |story |text |article )?by', 'author', 'reporter'],
  before: 'by',
  done: 'written posted published story words reported text',
  behind: [
    String.raw`(?:[Ll]ast\s)?(?:[Uu]pdated|[Pp]ublished|[Pp]osted)\b`,
    String.raw`on\s(?=\S*\s?\d)`,
    String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s(?=\d)`,
  ],
  roles:
    'report~ edit~ correspond~ writ~ journalis~ column~ contribut~ produc~ analy~ staff fellow professor director',
  rolesOf: 'at of for in on',
  readingTimes: [
    String.raw`\d+[- ]?(?:min(?:ute)?s?)(?:\.| of)?(?: to)? ?(?:read(?:ing)?(?: time)?)?`,
    String.raw`(?:reading time|estimated read(?:ing)? time)\b.{0,24}`,
  ],
};
