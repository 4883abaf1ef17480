import type { Language } from './language';

/** A language of which nothing is known yet: what a new one starts from. */
export const blank: Language = {
  id: '',
  marks: '',
  elisions: '',
  clipped: '',
  capitalNouns: false,
  verbSecond: false,
  unspaced: false,
  dashes: false,
  inverted: null,
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
  timeNouns: '',
  according: '',
  determiners: '',
  alone: '',
  prepositions: '',
  by: '',
  conjunctions: '',
  relatives: '',
  personal: '',
  be: '',
  auxiliaries: '',
  adverbs: '',
  adverbEnd: null,
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
  particles: '',
  abbreviations: '',
  works: '',
  creates: '',
  socalled: '',
  negations: '',
};

/** Regular forms: each stem with each ending. */
export function spread(stems: string, endings: string): string {
  const ends = endings.split(' ');
  return stems
    .trim()
    .split(/\s+/)
    .flatMap(stem => ends.map(end => stem + end))
    .join(' ');
}
