import type { QuotationWords } from '../quotations';

/**
 * What English is read by and all other languages are as well, for want of anything better: English names, titles and
 * words stand in texts of every language. A language that knows its own puts them in the place of these.
 */
export const shared = {
  possessiveEnd: /['’]s$/,
  barePossessiveEnd: /s$/,
  contractionEnd: /'(?:s|d|ll|ve|re|m)$/,
  clippedEnd: /in$/,
  decade: /^\d\ds?$/,
  alwaysCapital: /^I(?:['’]\w+)?$/,
  turns: 'q:a question:answer',
  pluralLikeEnd: /s$/,
  verbEnd: /./,
  unnamedEnd: /(?:ing|ed)$/,
  noNounEnd: /(?:ed|ly)$/,
  personEnd: /-old$/,
  roleEnd: null,
  rolesLead: false,
  articles: 'the a an',
  courtesies: 'mr mrs ms miss dr sir',
  nameSuffixes: 'Jr Sr',
  asides: false,
  caseless: false,
  beforeNumbers: 'no',
  newcomers: 'other second first',
  // Titles of works in other languages stand in English texts, too.
  titleWords: 'a an the of and or in on at to for from with by as but not v vs de la le el und der die das',
  wordings: 'word words term terms phrase phrases',
} as const satisfies Partial<QuotationWords>;
