import type { Language } from './lang/language';

/**
 * What a word can be in a sentence, one letter each:
 * d determiner, o preposition, b "by", c conjunction, w relative, x form of to be, h other auxiliary,
 * v says, i saying, a adverb, t time, j adjective, r role, p subject pronoun, m object pronoun, u does, z any other.
 */
const CLASSES = 'zpmdbocwxhatviurj';
const CLASS = 31;

/** What else a word can be. What is known of a word is the number of its class and a sum of these. */
export const Is = {
  relative: 1 << 5,
  reported: 1 << 6,
  impersonal: 1 << 7,
  alone: 1 << 8,
  roleTail: 1 << 9,
  creates: 1 << 10,
  reports: 1 << 11,
  nounToo: 1 << 12,
  timeNoun: 1 << 13,
  role: 1 << 14,
  body: 1 << 15,
  definite: 1 << 16,
  adjective: 1 << 17,
  woman: 1 << 18,
  man: 1 << 19,
  personal: 1 << 20,
  particle: 1 << 21,
  abbreviation: 1 << 22,
  work: 1 << 23,
  negation: 1 << 24,
  title: 1 << 25,
  lady: 1 << 26,
  gentleman: 1 << 27,
  /** It opens an expression of several words. */
  opens: 1 << 28,
  /** It is a verb of saying with a particle at the end of its clause. */
  separable: 1 << 29,
} as const;

/** A language's words, ready to be looked up. */
export interface Lexicon {
  readonly lang: Language;
  /** What is known of each word. */
  readonly words: ReadonlyMap<string, number>;
  readonly separable: ReadonlyMap<string, readonly string[]>;
  /** Expressions of several words by their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

export interface Phrase {
  readonly words: readonly string[];
  readonly letter: 'v' | 'A' | 's' | 'T';
}

const ready = new WeakMap<Language, Lexicon>();

/** The lexicon of a language, made once. */
export function lexicon(lang: Language): Lexicon {
  const made = ready.get(lang) ?? make(lang);
  ready.set(lang, made);
  return made;
}

/** The words of a list. */
export const list = (words: string) => words.trim().split(/\s+/);

function make(lang: Language): Lexicon {
  const words = new Map<string, number>();
  const put = (cls: string, use: number, forms: readonly string[]) => {
    const number = CLASSES.indexOf(cls);
    for (const word of forms) {
      const known = words.get(word) ?? 0;
      words.set(word, known | use | (known & CLASS ? 0 : number));
    }
  };
  // Of several classes a word has the first.
  put('p', 0, Object.keys(lang.subjects));
  put('m', 0, list(lang.objects));
  put('d', 0, list(lang.determiners));
  put('b', 0, list(lang.by));
  put('o', 0, list(lang.prepositions));
  put('c', 0, list(lang.conjunctions));
  put('w', Is.relative, list(lang.relatives));
  put('x', 0, list(lang.be));
  put('h', 0, list(lang.auxiliaries));
  put('a', 0, list(lang.adverbs));
  put('t', 0, list(lang.times));
  put('v', 0, list(lang.says));
  put('i', 0, list(lang.saying));
  put('u', 0, list(lang.does));
  put('r', Is.role, list(lang.people));
  put('r', Is.role | Is.body, list(lang.bodies));
  put('j', Is.adjective, list(lang.adjectives));
  put('z', Is.reported, list(lang.reported));
  put('z', Is.impersonal, list(lang.impersonal));
  put('z', Is.alone, list(lang.alone));
  put('z', Is.roleTail, list(lang.roleTails));
  put('z', Is.creates, list(lang.creates));
  put('z', Is.reports, list(lang.reports));
  put('z', Is.nounToo, list(lang.nounsToo));
  put('z', Is.timeNoun, list(lang.timeNouns));
  put('z', Is.definite, list(lang.definite));
  put('z', Is.woman, list(lang.women));
  put('z', Is.man, list(lang.men));
  put('z', Is.personal, list(lang.personal));
  put('z', Is.particle, list(lang.particles));
  put('z', Is.abbreviation, list(lang.abbreviations));
  put('z', Is.work, list(lang.works));
  put('z', Is.negation, list(lang.negations));
  for (const entry of list(lang.titles)) {
    const [title = '', gender] = entry.split(':');
    put('z', Is.role | Is.title | (gender === 'f' ? Is.lady : gender === 'm' ? Is.gentleman : 0), [title]);
  }
  const phrases = phrasesOf(lang);
  put('z', Is.opens, [...phrases.keys()]);
  const separable = separableOf(lang.separable);
  put('z', Is.separable, [...separable.keys()]);
  words.delete('');
  return { lang, words, phrases, separable };
}

/** What is known of a word that stands in no sentence; 0 for nothing. */
export function known(lexicon: Lexicon, lower: string): number {
  return lexicon.words.get(lower) ?? 0;
}

/** The class that a language gives a word in its lists, `z` for none. */
export function listed(known: number): string {
  return CLASSES.charAt(known & CLASS);
}

/** The class of a word as it stands in no sentence. */
export function classOf(lexicon: Lexicon, lower: string): string {
  const number = known(lexicon, lower) & CLASS;
  if (number) return CLASSES.charAt(number);
  return lexicon.lang.adverbEnd?.test(lower) ? 'a' : 'z';
}

function phrasesOf(lang: Language): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  const join = (letter: Phrase['letter'], expressions: string) => {
    for (const expression of expressions.split(',')) {
      const words = list(expression);
      const key = words[0] ?? '';
      if (key === '') continue;
      const others = phrases.get(key) ?? [];
      phrases.set(key, others);
      others.push({ words, letter });
      others.sort((a, b) => b.words.length - a.words.length);
    }
  };
  join('v', lang.sayings);
  join('A', lang.according);
  join('s', lang.socalled);
  join('T', lang.thus);
  return phrases;
}

function separableOf(verbs: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  if (verbs === '') return found;
  for (const entry of verbs.split(';')) {
    const [forms = '', particles = ''] = entry.split(':');
    for (const form of list(forms)) found.set(form, [...(found.get(form) ?? []), ...list(particles)]);
  }
  return found;
}

/** Whether a noun stands beside titles of works; the last part of a compound counts. */
export function namesWork(lexicon: Lexicon, lower: string): boolean {
  if (known(lexicon, lower) & Is.work) return true;
  if (!lexicon.lang.capitalNouns) return false;
  return list(lexicon.lang.works).some(work => work.length > 3 && lower.endsWith(work));
}
