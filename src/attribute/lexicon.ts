import type { Gender, Language } from './lang/language';
import { list } from './list';

/**
 * What a word can be in a sentence, one letter each:
 * d determiner, o preposition, b "by", c conjunction, w relative, x form of to be, h other auxiliary,
 * v says, i saying, a adverb, t time, j adjective, r role, p subject pronoun, m object pronoun, u does, z any other.
 */
const CLASSES = 'zpmdbocwxhatviurj';
const CLASS = 31;

/** What else a word can be. What is known of a word is the number of its class and a sum of these. */
export const RELATIVE = 32;
export const REPORTED = 64;
export const IMPERSONAL = 128;
export const ALONE = 256;
export const ROLE_TAIL = 512;
export const CREATES = 1024;
export const REPORTS = 2048;
export const NOUN_TOO = 4096;
export const TIME_NOUN = 8192;
export const ROLE = 16384;
export const BODY = 32768;
export const DEFINITE = 65536;
export const ADJECTIVE = 131072;
export const WOMAN = 262144;
export const MAN = 524288;
export const PERSONAL = 1048576;
export const PARTICLE = 2097152;
export const ABBREVIATION = 4194304;
export const WORK = 8388608;
export const NEGATION = 16777216;
export const TITLE = 33554432;
export const LADY = 67108864;
export const GENTLEMAN = 134217728;
/** It opens an expression of several words. */
export const OPENS = 268435456;
/** It is a verb of saying with a particle at the end of its clause. */
export const SEPARABLE = 536870912;

/** A language's words, ready to be looked up. */
export interface Lexicon {
  readonly lang: Language;
  /** What titles of works stand beside. */
  readonly works: readonly string[];
  /** What is known of each word. */
  readonly words: ReadonlyMap<string, number>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly separable: ReadonlyMap<string, readonly string[]>;
  /** Expressions of several words by their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

export interface Pronoun {
  readonly gender: Gender;
  readonly plural: boolean;
  /** "I" and "we": the narrator, or the quoted. */
  readonly narrator: boolean;
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
  const pronouns = pronounsOf(lang.subjects);
  put('p', 0, [...pronouns.keys()]);
  put('m', 0, list(lang.objects));
  put('d', 0, list(lang.determiners));
  put('b', 0, list(lang.by));
  put('o', 0, list(lang.prepositions));
  put('c', 0, list(lang.conjunctions));
  put('w', RELATIVE, list(lang.relatives));
  put('x', 0, list(lang.be));
  put('h', 0, list(lang.auxiliaries));
  put('a', 0, list(lang.adverbs));
  put('t', 0, list(lang.times));
  put('v', 0, list(lang.says));
  put('i', 0, list(lang.saying));
  put('u', 0, list(lang.does));
  put('r', ROLE, list(lang.people));
  put('r', ROLE | BODY, list(lang.bodies));
  put('j', ADJECTIVE, list(lang.adjectives));
  put('z', REPORTED, list(lang.reported));
  put('z', IMPERSONAL, list(lang.impersonal));
  put('z', ALONE, list(lang.alone));
  put('z', ROLE_TAIL, list(lang.roleTails));
  put('z', CREATES, list(lang.creates));
  put('z', REPORTS, list(lang.reports));
  put('z', NOUN_TOO, list(lang.nounsToo));
  put('z', TIME_NOUN, list(lang.timeNouns));
  put('z', DEFINITE, list(lang.definite));
  put('z', WOMAN, list(lang.women));
  put('z', MAN, list(lang.men));
  put('z', PERSONAL, list(lang.personal));
  put('z', PARTICLE, list(lang.particles));
  put('z', ABBREVIATION, list(lang.abbreviations));
  const works = list(lang.works);
  put('z', WORK, works);
  put('z', NEGATION, list(lang.negations));
  for (const entry of list(lang.titles)) {
    const [title = '', gender] = entry.split(':');
    put('z', ROLE | TITLE | (gender === 'f' ? LADY : gender === 'm' ? GENTLEMAN : 0), [title]);
  }
  const phrases = phrasesOf(lang);
  put('z', OPENS, [...phrases.keys()]);
  const separable = separableOf(lang.separable);
  put('z', SEPARABLE, [...separable.keys()]);
  words.delete('');
  return { lang, works, words, pronouns, phrases, separable };
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

function pronounsOf(subjects: string): Map<string, Pronoun> {
  return new Map(
    list(subjects).map(entry => {
      const [word = '', tells = ''] = entry.split(':');
      const gender = tells.includes('f') ? 'f' : tells.includes('m') ? 'm' : null;
      return [word, { gender, plural: tells.includes('p'), narrator: tells.includes('n') }];
    }),
  );
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
  if (known(lexicon, lower) & WORK) return true;
  if (!lexicon.lang.capitalNouns) return false;
  return lexicon.works.some(work => work.length > 3 && lower.endsWith(work));
}
