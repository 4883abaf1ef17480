import { list } from '../../languages/list';
import type { Listed, Packed } from '../../languages/quotations';
import type { Expressions } from './expressions';
import { expressionsOf } from './expressions';
import {
  ABBREVIATION,
  ADJECTIVE,
  ALONE,
  BODY,
  CREATES,
  DEFINITE,
  GENTLEMAN,
  IMPERSONAL,
  LADY,
  MAN,
  NEGATION,
  NOUN_TOO,
  OPENS,
  PARTICLE,
  PERSONAL,
  RELATIVE,
  REPORTED,
  REPORTS,
  ROLE,
  ROLE_TAIL,
  SEPARABLE,
  TIME_NOUN,
  TITLE,
  WOMAN,
  WORK,
} from './facts';
import type { Pronoun } from './pronouns';
import { pronounsOf } from './pronouns';
import type { Tag } from './tags';

/** The tags of words as lists give them. A word's is known by its number here. */
const WORD_TAGS = [
  'other',
  'pronoun',
  'object-pronoun',
  'determiner',
  'by',
  'preposition',
  'conjunction',
  'relative',
  'be',
  'auxiliary',
  'adverb',
  'time',
  'says',
  'saying',
  'weak-cue',
  'role',
  'adjective',
] as const satisfies readonly Tag[];
type WordTag = (typeof WORD_TAGS)[number];
/** The bits of that number. */
const TAG_BITS = 31;

/**
 * The lists of a language, each with the tag of its words and what else they are. Of several tags a word has the first.
 * Those that give neither are read by `isListed`.
 */
export const LISTS: readonly (readonly [field: Listed, tag: WordTag, facts: number])[] = [
  ['objects', 'object-pronoun', 0],
  ['determiners', 'determiner', 0],
  ['by', 'by', 0],
  ['prepositions', 'preposition', 0],
  ['conjunctions', 'conjunction', 0],
  ['relatives', 'relative', RELATIVE],
  ['be', 'be', 0],
  ['auxiliaries', 'auxiliary', 0],
  ['adverbs', 'adverb', 0],
  ['times', 'time', 0],
  ['says', 'says', 0],
  ['saying', 'saying', 0],
  ['does', 'weak-cue', 0],
  ['people', 'role', ROLE],
  ['bodies', 'role', ROLE | BODY],
  ['adjectives', 'adjective', ADJECTIVE],
  ['impersonal', 'other', IMPERSONAL],
  ['alone', 'other', ALONE],
  ['roleTails', 'other', ROLE_TAIL],
  ['creates', 'other', CREATES],
  ['reports', 'other', REPORTS],
  ['nounsToo', 'other', NOUN_TOO],
  ['timeNouns', 'other', TIME_NOUN],
  ['definite', 'other', DEFINITE],
  ['women', 'other', WOMAN],
  ['men', 'other', MAN],
  ['personal', 'other', PERSONAL],
  ['particles', 'other', PARTICLE],
  ['abbreviations', 'other', ABBREVIATION],
  ['negations', 'other', NEGATION],
  ['aloneForOne', 'other', 0],
  ['genitives', 'other', 0],
  ['articles', 'other', 0],
  ['infinitive', 'other', 0],
  ['joins', 'other', 0],
  ['clauseJoins', 'other', 0],
  ['complementizers', 'other', 0],
  ['courtesies', 'other', 0],
  ['newcomers', 'other', 0],
  ['roleLinks', 'other', 0],
  ['nameSuffixes', 'other', 0],
  ['smallAbbreviations', 'other', 0],
  ['titleWords', 'other', 0],
  ['wordings', 'other', 0],
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
  readonly expressions: Expressions;
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
  const put = (tag: WordTag, facts: number, forms: readonly string[]) => {
    const number = WORD_TAGS.indexOf(tag);
    for (let index = 0; index < forms.length; index += 1) {
      const word = forms[index] ?? '';
      const known = words.get(word);
      words.set(word, known ? known | facts | (known & TAG_BITS ? 0 : number) : facts | number);
    }
  };
  const pronouns = pronounsOf(lang.subjects);
  put('pronoun', 0, [...pronouns.keys()]);
  const lists = new Map<Listed, readonly string[]>();
  const packed = lang.words.split(';');
  for (const [index, [field, tag, facts]] of LISTS.entries()) {
    const forms = list(packed[index] ?? '');
    lists.set(field, forms);
    put(tag, facts, forms);
  }
  put('other', REPORTED, list(lang.reported));
  const works = list(lang.works);
  put('other', WORK, works);
  for (const entry of list(lang.titles)) {
    const [title = '', gender] = entry.split(':');
    put('other', ROLE | TITLE | (gender === 'f' ? LADY : gender === 'm' ? GENTLEMAN : 0), [title]);
  }
  const expressions = expressionsOf(lang);
  put('other', OPENS, [...expressions.keys()]);
  const separable = separableOf(lang.separable);
  put('other', SEPARABLE, [...separable.keys()]);
  words.delete('');
  return { lang, lists, works, words, pronouns, expressions, separable };
}

/** What is known of a word that stands in no sentence; 0 for nothing. */
export function factsOf(lexicon: Lexicon, lower: string): number {
  return lexicon.words.get(lower) ?? 0;
}

/** Whether a word stands in a list of the language. An empty one, as of a quotation, stands in none. */
export function isListed(lexicon: Lexicon, field: Listed, word: string): boolean {
  return word !== '' && (lexicon.lists.get(field)?.includes(word) ?? false);
}

/** The tag that a language gives a word in its lists, `other` for none. */
export function listedTag(facts: number): WordTag {
  return WORD_TAGS[facts & TAG_BITS] ?? 'other';
}

/** The tag of a word as it stands in no sentence. What is known of it is looked up where it is not given. */
export function tagOf(lexicon: Lexicon, lower: string, word = factsOf(lexicon, lower)): WordTag {
  if (word & TAG_BITS) return listedTag(word);
  return lexicon.lang.adverbEnd?.test(lower) ? 'adverb' : 'other';
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
  if (factsOf(lexicon, lower) & WORK) return true;
  if (!lexicon.lang.capitalNouns) return false;
  return lexicon.works.some(work => work.length > 3 && lower.endsWith(work));
}
