import type { Gender, Language } from './lang/language';

/**
 * What a word can be in a sentence, one letter each:
 * d determiner, o preposition, b "by", c conjunction, w relative, x form of to be, h other auxiliary,
 * v says, i saying, a adverb, t time, j adjective, r role, p subject pronoun, m object pronoun, u does, z any other.
 */
export type WordClass =
  | 'd'
  | 'o'
  | 'b'
  | 'c'
  | 'w'
  | 'x'
  | 'h'
  | 'v'
  | 'i'
  | 'a'
  | 't'
  | 'j'
  | 'r'
  | 'p'
  | 'm'
  | 'u'
  | 'z';

/** A language's words, ready to be looked up. */
export interface Lexicon {
  readonly lang: Language;
  readonly classes: ReadonlyMap<string, WordClass>;
  readonly relatives: ReadonlySet<string>;
  readonly separable: ReadonlyMap<string, readonly string[]>;
  readonly reported: ReadonlySet<string>;
  readonly impersonal: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
  readonly roleTails: ReadonlySet<string>;
  readonly creates: ReadonlySet<string>;
  readonly reports: ReadonlySet<string>;
  readonly nounsToo: ReadonlySet<string>;
  readonly timeNouns: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly titles: ReadonlyMap<string, Gender>;
  readonly adjectives: ReadonlySet<string>;
  readonly says: ReadonlySet<string>;
  readonly women: ReadonlySet<string>;
  readonly men: ReadonlySet<string>;
  readonly personal: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
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

const list = (words: string) => words.split(/\s+/).filter(Boolean);
const entries = (phrases: string) =>
  phrases
    .split(',')
    .map(list)
    .filter(words => words.length > 0);

function make(lang: Language): Lexicon {
  const classes = new Map<string, WordClass>();
  const put = (letter: WordClass, words: readonly string[]) => {
    for (const word of words) if (!classes.has(word)) classes.set(word, letter);
  };
  put('p', Object.keys(lang.subjects));
  put('m', list(lang.objects));
  put('d', list(lang.determiners));
  put('b', list(lang.by));
  put('o', list(lang.prepositions));
  put('c', list(lang.conjunctions));
  put('w', list(lang.relatives));
  put('x', list(lang.be));
  put('h', list(lang.auxiliaries));
  put('a', list(lang.adverbs));
  put('t', list(lang.times));
  put('v', list(lang.says));
  put('i', list(lang.saying));
  put('u', list(lang.does));
  put('r', list(lang.people));
  put('r', list(lang.bodies));
  put('j', list(lang.adjectives));
  const titles = titlesOf(lang);
  const phrases = new Map<string, Phrase[]>();
  const join = (letter: Phrase['letter'], sequences: readonly string[][]) => {
    for (const words of sequences) {
      const key = words[0] ?? '';
      phrases.set(
        key,
        [...(phrases.get(key) ?? []), { words, letter }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  };
  join('v', entries(lang.sayings));
  join('A', entries(lang.according));
  join('s', entries(lang.socalled));
  join('T', entries(lang.thus));
  return {
    lang,
    classes,
    phrases,
    relatives: new Set(list(lang.relatives)),
    separable: separable(lang.separable),
    reported: new Set(list(lang.reported)),
    impersonal: new Set(list(lang.impersonal)),
    alone: new Set(list(lang.alone)),
    roleTails: new Set(list(lang.roleTails)),
    creates: new Set(list(lang.creates)),
    reports: new Set(list(lang.reports)),
    nounsToo: new Set(list(lang.nounsToo)),
    timeNouns: new Set(list(lang.timeNouns)),
    roles: new Set([...list(lang.people), ...list(lang.bodies), ...titles.keys()]),
    bodies: new Set(list(lang.bodies)),
    definite: new Set(list(lang.definite)),
    titles,
    adjectives: new Set(list(lang.adjectives)),
    says: new Set(list(lang.says)),
    women: new Set(list(lang.women)),
    men: new Set(list(lang.men)),
    personal: new Set(list(lang.personal ?? '')),
    particles: new Set(list(lang.particles)),
    abbreviations: new Set(list(lang.abbreviations)),
    works: new Set(list(lang.works)),
    negations: new Set(list(lang.negations)),
  };
}

/** The class of a word as it stands in no sentence. */
export function classOf(lexicon: Lexicon, lower: string): WordClass {
  const known = lexicon.classes.get(lower);
  if (known) return known;
  if (lexicon.lang.adverbEnd?.test(lower)) return 'a';
  return 'z';
}

function separable(verbs: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const entry of verbs.split(';')) {
    const [forms = '', particles = ''] = entry.split(':');
    for (const form of list(forms)) found.set(form, [...(found.get(form) ?? []), ...list(particles)]);
  }
  return found;
}

/** Whether a noun stands beside titles of works; the last part of a compound counts. */
export function namesWork(lexicon: Lexicon, lower: string): boolean {
  if (lexicon.works.has(lower)) return true;
  return (
    lexicon.lang.capitalNouns && [...lexicon.works].some(work => work.length > 3 && lower.endsWith(work))
  );
}

/** The titles of a language, and whom they tell. */
export function titlesOf(lang: Language): Map<string, Gender> {
  return new Map(
    list(lang.titles).map(entry => {
      const [title = '', gender] = entry.split(':');
      return [title, gender === 'f' || gender === 'm' ? gender : null];
    }),
  );
}
