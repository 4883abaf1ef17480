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
  /** How other words end that lose their last letter so: goin'. */
  readonly clippedEnd: RegExp | null;
  /** What follows an apostrophe in a decade: '90s. */
  readonly decade: RegExp | null;
  /** Letters and words for those who ask and answer in an interview: `q:a question:answer`. */
  readonly turns: string;
  /** Its letters have no capitals, so that nothing but its place tells a name. */
  readonly caseless: boolean;
  /** All nouns take a capital letter, so a capital is no sign of a name. */
  readonly capitalNouns: boolean;
  /** The verb stands second: after "today" or "in Berlin" its subject follows it. */
  readonly verbSecond: boolean;
  /** What finds speakers where words have no spaces between them; null where they have. */
  readonly unspaced: UnspacedWords | null;
  /** A dash at the start of a line opens what somebody says. */
  readonly dashes: boolean;
  /** The narrator may speak between the marks of a quotation: « Non, dit Paul, je reste. » */
  readonly asides: boolean;
  /** A verb with its subject joined to it: "a-t-elle". Two groups: the verb, the pronoun. */
  readonly inverted: RegExp | null;
  /** What stands between the verb and the pronoun of such a form. */
  readonly inversionLink: RegExp | null;
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
  /** How such a form ends after one person, though the noun would be of many: "another notes". */
  readonly thirdPersonEnd: RegExp | null;
  /** Nouns that make a phrase a time: "last week". */
  readonly timeNouns: string;
  /** Expressions of several words that act as a finite verb of saying, parted by commas: "hit back". */
  readonly sayings: string;
  /** Prepositions that name a source: "according to". */
  readonly according: string;
  readonly determiners: string;
  /** Determiners that stand for somebody by themselves: "another". */
  readonly alone: string;
  /** Those of them that stand for one only: "another". */
  readonly aloneForOne: string;
  /** Determiners of a noun that belongs to the noun before it: "des" in "der Sprecher des Gerichts". */
  readonly genitives: string;
  /** Determiners that are no part of the role after them: "the". */
  readonly articles: string;
  readonly prepositions: string;
  /** The preposition that names who does it in a passive: "by". */
  readonly by: string;
  /** What stands before an infinitive: "to". */
  readonly infinitive: string;
  readonly conjunctions: string;
  /** Those of them that join several who do the same: "and" in "Ole Dahl and Ida Lund". */
  readonly joins: string;
  /** Those of them before which a clause has ended, and with it a separable verb: "und". */
  readonly clauseJoins: string;
  /** Words that open what is said where it is no quotation: "that". */
  readonly complementizers: string;
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
  /** How an adjective ends that a noun with its capital follows, or null. */
  readonly adjectiveEnd: RegExp | null;
  /** How a word ends that is a verb or an adverb, so that no noun phrase goes on with it: "promised", "badly". */
  readonly noNounEnd: RegExp | null;
  /** How a word ends that is a verb, so that a capital at the start of a sentence makes no name of it: "Speaking". */
  readonly unnamedEnd: RegExp | null;
  /** How a verb may end after a name there: "Nora turned". Null where every word may be one. */
  readonly verbEnd: RegExp | null;
  /** How a word ends there that may be a plural, and is a name only where a verb follows: "Markets". */
  readonly pluralLikeEnd: RegExp | null;
  /** How a name ends in the possessive: "Nora's". */
  readonly possessiveEnd: RegExp | null;
  /** How a name ends of which an apostrophe alone makes a possessive: "Jones'". */
  readonly barePossessiveEnd: RegExp | null;
  /** What an apostrophe joins to a pronoun: "he's", "they'll". The apostrophe is a straight one. */
  readonly contractionEnd: RegExp | null;
  readonly times: string;
  /** Adjectives that stand before a role: "former". */
  readonly adjectives: string;
  /** Pronouns that act, each with what it tells: `f` or `m`, `p` for many, `n` for the narrator or the quoted. */
  readonly subjects: string;
  readonly objects: string;
  /** Before a name, or after it: `mr:m mrs:f dr`. The letter tells the gender where the title does. */
  readonly titles: string;
  /** Those of them that are no role: "mrs". */
  readonly courtesies: string;
  /** Nouns for people who speak, one or many: "senator", "critics". */
  readonly people: string;
  /** How other nouns for people end: "12-year-old". */
  readonly personEnd: RegExp | null;
  /** What somebody is or where stands before first and last name, with a capital there: "Skihopper Eline Haug". */
  readonly rolesLead: boolean;
  /** How nouns with a capital end that may say what somebody is, right before first and last name: "Seiler Kurt Brede". */
  readonly roleEnd: RegExp | null;
  /** Nouns for bodies that speak: "company". */
  readonly bodies: string;
  /** How the plural of such a noun ends. */
  readonly pluralEnd: RegExp;
  /** Determiners that point back to somebody: "the". */
  readonly definite: string;
  /** Words beside them that tell of somebody who was not named yet: "other". */
  readonly newcomers: string;
  /** Words and first names that tell a woman, a man. */
  readonly women: string;
  readonly men: string;
  /** How first names of women end that are not listed, and those of men; null where that says little. */
  readonly feminineEnd: RegExp | null;
  readonly masculineEnd: RegExp | null;
  /** What a role can be of, with the name right after it: "secretary of state Marco Rubio". */
  readonly roleTails: string;
  /** What joins a role to these: "of". */
  readonly roleLinks: string;
  readonly particles: string;
  /** What may stand behind the last name, with its capital: "Jr". */
  readonly nameSuffixes: string;
  /** Words that end with a point within a sentence. */
  readonly abbreviations: string;
  /** Those of them that have no capital: "etc". */
  readonly smallAbbreviations: string;
  /** One that is a word of its own where no number follows: "no". */
  readonly beforeNumbers: string;
  /** What a title of a work stands beside: "film". */
  readonly works: string;
  /** Words that have no capital in a title: "of". */
  readonly titleWords: string;
  /** Words that have a capital wherever they stand, so that it tells nothing of a title: "I". */
  readonly alwaysCapital: RegExp | null;
  /** Verbs of making and taking in that stand beside titles: "read". */
  readonly creates: string;
  /** What announces a name or an ironic word: "so-called". */
  readonly socalled: string;
  /** What a word in quotation marks is called: "term". */
  readonly wordings: string;
  readonly negations: string;
}

/** What finds speakers by the words beside them, longest first where one begins another. None where the verb tells. */
export interface UnspacedWords {
  /** What stands after the speaker before the quotation: は. Each is one letter. */
  readonly topics: string;
  /** What stands after the speaker behind the quotation: が. Each is one letter. */
  readonly subjects: string;
  /** What follows a quotation and leads to the verb of saying: と. */
  readonly quotatives: string;
  /** What stands after a source: によると. The first is shown as the cue. */
  readonly sources: string;
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
  | 'negations'
  | 'aloneForOne'
  | 'genitives'
  | 'articles'
  | 'infinitive'
  | 'joins'
  | 'clauseJoins'
  | 'complementizers'
  | 'courtesies'
  | 'newcomers'
  | 'roleLinks'
  | 'nameSuffixes'
  | 'smallAbbreviations'
  | 'titleWords'
  | 'wordings';

/** A language as it ships: its lists in one string, in the order in which a lexicon reads them. */
export interface Packed extends Omit<QuotationWords, Listed> {
  /** The lists, parted by semicolons. */
  readonly words: string;
}

export type Gender = 'f' | 'm' | null;

/** What a mark may do: `(` open, `)` close, `<` mostly open, `>` mostly close. */
export type Role = '(' | ')' | '<' | '>';
