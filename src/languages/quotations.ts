/**
 * What the engine knows of a language: words, never code. Lists are strings of forms parted by spaces
 * (or by commas where an entry has several words), lower case unless said otherwise.
 */
export interface QuotationWords {
  /** BCP 47, the first part. */
  readonly id: string;
  /** What a mark is for, where this language uses it in its own way: each with a sign of `Role` after it. */
  readonly marks: string;
  /** Words that lose their first letters to an apostrophe: 'em. */
  readonly elisions: string;
  /** Words that lose their last letters to an apostrophe: o'. */
  readonly clipped: string;
  /** All nouns take a capital letter, so a capital is no sign of a name. */
  readonly capitalNouns: boolean;
  /** The verb stands second: after "today" or "in Berlin" its subject follows it. */
  readonly verbSecond: boolean;
  /** Written without spaces between words: speakers are found by signs and endings (see unspaced.ts). */
  readonly unspaced: boolean;
  /** A dash at the start of a line opens what somebody says. */
  readonly dashes: boolean;
  /** A verb with its subject joined to it: "a-t-elle". Two groups: the verb, the pronoun. */
  readonly inverted: RegExp | null;
  /** A word that gives what stands before to whom stands after: "so". */
  readonly thus: string;
  /** Verbs of saying that rule all they are followed by: in "she said he called it a lie" she is the source. */
  readonly reports: string;
  /** Finite forms of verbs of saying: "said". */
  readonly says: string;
  /** Verbs that say only with a particle at the end of the clause: `gab: an bekannt; stellte: fest`. */
  readonly separable: string;
  /** Verb forms by which a sentence reports what somebody else has said: "sei". */
  readonly reported: string;
  /** Pronouns that stand for nobody: "es" in "hieß es". */
  readonly impersonal: string;
  /** Forms that borrow their subject: "saying". */
  readonly saying: string;
  /** Verbs that may announce words, but mostly do not: "held", "used". */
  readonly does: string;
  /** Forms of `says` that are nouns, too: "report". */
  readonly nounsToo: string;
  /** Nouns that make a phrase a time: "last week". */
  readonly timeNouns: string;
  /** Expressions of several words that act as a finite verb of saying, parted by commas: "hit back". */
  readonly sayings: string;
  /** Prepositions that name a source: "according to". */
  readonly according: string;
  readonly determiners: string;
  /** Determiners that stand for somebody by themselves: "another". */
  readonly alone: string;
  readonly prepositions: string;
  /** The preposition that names who does it in a passive: "by". */
  readonly by: string;
  readonly conjunctions: string;
  readonly relatives: string;
  /** Those of them that stand for people alone: "who". */
  readonly personal: string;
  /** Forms of "to be". */
  readonly be: string;
  /** Other auxiliaries and modals. */
  readonly auxiliaries: string;
  readonly adverbs: string;
  /** How an adverb ends, or null. */
  readonly adverbEnd: RegExp | null;
  readonly times: string;
  /** Adjectives that stand before a role: "former". */
  readonly adjectives: string;
  /** Pronouns that act, each with what it tells: `f` or `m`, `p` for many, `n` for the narrator or the quoted. */
  readonly subjects: string;
  readonly objects: string;
  /** Before a name, or after it: `mr:m mrs:f dr`. The letter tells the gender where the title does. */
  readonly titles: string;
  /** Nouns for people who speak, one or many: "senator", "critics". */
  readonly people: string;
  /** Nouns for bodies that speak: "company". */
  readonly bodies: string;
  /** How the plural of such a noun ends. */
  readonly pluralEnd: RegExp;
  /** Determiners that point back to somebody: "the". */
  readonly definite: string;
  /** Words and first names that tell a woman, a man. */
  readonly women: string;
  readonly men: string;
  /** How first names of women end that are not listed, and those of men; null where that says little. */
  readonly feminineEnd: RegExp | null;
  readonly masculineEnd: RegExp | null;
  /** What a role can be of, with the name right after it: "secretary of state Marco Rubio". */
  readonly roleTails: string;
  readonly particles: string;
  /** Words that end with a point within a sentence. */
  readonly abbreviations: string;
  /** What a title of a work stands beside: "film". */
  readonly works: string;
  /** Verbs of making and taking in that stand beside titles: "read". */
  readonly creates: string;
  /** What announces a name or an ironic word: "so-called". */
  readonly socalled: string;
  readonly negations: string;
}

/** The lists that are read for nothing but a lexicon. */
export type Listed =
  | 'objects'
  | 'determiners'
  | 'by'
  | 'prepositions'
  | 'conjunctions'
  | 'relatives'
  | 'be'
  | 'auxiliaries'
  | 'adverbs'
  | 'times'
  | 'says'
  | 'saying'
  | 'does'
  | 'people'
  | 'bodies'
  | 'adjectives'
  | 'impersonal'
  | 'alone'
  | 'roleTails'
  | 'creates'
  | 'reports'
  | 'nounsToo'
  | 'timeNouns'
  | 'definite'
  | 'women'
  | 'men'
  | 'personal'
  | 'particles'
  | 'abbreviations'
  | 'negations';

/** A language as it ships: its lists in one string, in the order in which a lexicon reads them. */
export interface Packed extends Omit<QuotationWords, Listed> {
  /** The lists, parted by semicolons. */
  readonly words: string;
}

export type Gender = 'f' | 'm' | null;

/** What a mark may do: `(` open, `)` close, `<` mostly open, `>` mostly close. */
export type Role = '(' | ')' | '<' | '>';
