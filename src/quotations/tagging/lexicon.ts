import type { Gender, Listed, Packed } from '../../languages/quotations';
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

/** The lists of a language, each with the class of its words and what else they are. Of several classes a word has the first. */
export const LISTS: readonly (readonly [field: Listed, cls: string, use: number])[] = [
  ['objects', 'm', 0],
  ['determiners', 'd', 0],
  ['by', 'b', 0],
  ['prepositions', 'o', 0],
  ['conjunctions', 'c', 0],
  ['relatives', 'w', RELATIVE],
  ['be', 'x', 0],
  ['auxiliaries', 'h', 0],
  ['adverbs', 'a', 0],
  ['times', 't', 0],
  ['says', 'v', 0],
  ['saying', 'i', 0],
  ['does', 'u', 0],
  ['people', 'r', ROLE],
  ['bodies', 'r', ROLE | BODY],
  ['adjectives', 'j', ADJECTIVE],
  ['impersonal', 'z', IMPERSONAL],
  ['alone', 'z', ALONE],
  ['roleTails', 'z', ROLE_TAIL],
  ['creates', 'z', CREATES],
  ['reports', 'z', REPORTS],
  ['nounsToo', 'z', NOUN_TOO],
  ['timeNouns', 'z', TIME_NOUN],
  ['definite', 'z', DEFINITE],
  ['women', 'z', WOMAN],
  ['men', 'z', MAN],
  ['personal', 'z', PERSONAL],
  ['particles', 'z', PARTICLE],
  ['abbreviations', 'z', ABBREVIATION],
  ['negations', 'z', NEGATION],
];

/** A language's words, ready to be looked up. */
export interface Lexicon {
  readonly lang: Packed;
  readonly lists: ReadonlyMap<Listed, readonly string[]>;
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

const ready = new WeakMap<Packed, Lexicon>();

/** The lexicon of a language, made once. */
export function lexicon(lang: Packed): Lexicon {
  const made = ready.get(lang) ?? make(lang);
  ready.set(lang, made);
  return made;
}

function make(lang: Packed): Lexicon {
  const words = new Map<string, number>();
  const put = (cls: string, use: number, forms: readonly string[]) => {
    const number = CLASSES.indexOf(cls);
    for (let index = 0; index < forms.length; index += 1) {
      const word = forms[index] ?? '';
      const known = words.get(word);
      words.set(word, known ? known | use | (known & CLASS ? 0 : number) : use | number);
    }
  };
  const pronouns = pronounsOf(lang.subjects);
  put('p', 0, [...pronouns.keys()]);
  const lists = new Map<Listed, readonly string[]>();
  const packed = lang.words.split(';');
  for (const [index, [field, cls, use]] of LISTS.entries()) {
    const forms = list(packed[index] ?? '');
    lists.set(field, forms);
    put(cls, use, forms);
  }
  put('z', REPORTED, list(lang.reported));
  const works = list(lang.works);
  put('z', WORK, works);
  for (const entry of list(lang.titles)) {
    const [title = '', gender] = entry.split(':');
    put('z', ROLE | TITLE | (gender === 'f' ? LADY : gender === 'm' ? GENTLEMAN : 0), [title]);
  }
  const phrases = phrasesOf(lang);
  put('z', OPENS, [...phrases.keys()]);
  const separable = separableOf(lang.separable);
  put('z', SEPARABLE, [...separable.keys()]);
  words.delete('');
  return { lang, lists, works, words, pronouns, phrases, separable };
}

/** What is known of a word that stands in no sentence; 0 for nothing. */
export function known(lexicon: Lexicon, lower: string): number {
  return lexicon.words.get(lower) ?? 0;
}

/** The class that a language gives a word in its lists, `z` for none. */
export function listed(known: number): string {
  return CLASSES.charAt(known & CLASS);
}

/** The class of a word as it stands in no sentence. What is known of it is looked up where it is not given. */
export function classOf(lexicon: Lexicon, lower: string, word = known(lexicon, lower)): string {
  if (word & CLASS) return CLASSES.charAt(word & CLASS);
  return lexicon.lang.adverbEnd?.test(lower) ? 'a' : 'z';
}

function pronounsOf(subjects: string): Map<string, Pronoun> {
  const pronouns = new Map<string, Pronoun>();
  for (const entry of subjects.split(' ')) {
    const [word = '', tells = ''] = entry.split(':');
    const gender = tells.includes('f') ? 'f' : tells.includes('m') ? 'm' : null;
    pronouns.set(word, { gender, plural: tells.includes('p'), narrator: tells.includes('n') });
  }
  return pronouns;
}

function phrasesOf(lang: Packed): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  const join = (letter: Phrase['letter'], expressions: string) => {
    for (const expression of expressions.split(',')) {
      const words = expression.split(' ');
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
