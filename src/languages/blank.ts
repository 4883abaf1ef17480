import type { ClutterPhrases } from '../model';
import { shared } from './en/shared';
import type { BylineWords, CreditWords } from './language';
import type { QuotationWords } from './quotations';

/** Of a language of which these are not known. */
export const noClutter: ClutterPhrases = {};

export const noBylines: BylineWords = {
  opens: [],
  before: '',
  done: '',
  behind: [],
  roles: '',
  rolesOf: '',
  joins: '',
  authors: '',
  readingTimes: [],
};

export const noCredits: CreditWords = {
  labels: [],
  joints: [],
  opens: [],
  pictures: '',
  sources: [],
  hints: [],
  origins: [],
  nameEnds: '',
  articles: [],
  joins: '',
};

/** Words of quotations of a language of which none are known yet: what a new one starts from. */
export const blank: QuotationWords = {
  ...shared,
  rolesLead: true,
  id: '',
  marks: '',
  elisions: '',
  clipped: '',
  capitalNouns: false,
  verbSecond: false,
  unspaced: null,
  dashes: false,
  inverted: null,
  inversionLink: null,
  thus: '',
  reports: '',
  says: '',
  separable: '',
  reported: '',
  impersonal: '',
  saying: '',
  sayings: '',
  does: '',
  nounsToo: '',
  thirdPersonEnd: null,
  timeNouns: '',
  according: '',
  determiners: '',
  alone: '',
  aloneForOne: '',
  genitives: '',
  prepositions: '',
  by: '',
  infinitive: '',
  conjunctions: '',
  joins: '',
  clauseJoins: '',
  complementizers: '',
  relatives: '',
  personal: '',
  be: '',
  auxiliaries: '',
  adverbs: '',
  adverbEnd: null,
  adjectiveEnd: null,
  times: '',
  adjectives: '',
  subjects: '',
  objects: '',
  titles: ``,
  people: '',
  bodies: '',
  pluralEnd: /$^/,
  definite: '',
  feminineEnd: null,
  masculineEnd: null,
  women: '',
  men: '',
  roleTails: '',
  roleLinks: '',
  particles: '',
  abbreviations: '',
  smallAbbreviations: '',
  works: '',
  creates: '',
  socalled: '',
  negations: '',
};

/** Regular forms: each stem with each ending, as `list` reads them. */
export function spread(stems: string, endings: string): string {
  return stems.trim() === '' ? '' : `|${stems.trim()}=${endings}|`;
}
