/**
 * The tags of words, signs and phrases, each with the letter that stands for it where tags are matched. A sentence is
 * encoded as one letter for each of its items, so a regular expression can be matched against it. Nothing but the
 * compiler of patterns (notation.ts) reads the letters; all other code goes by the names.
 */
export const TAGS = {
  /** A quotation, its marks counted in: “It leaks”. */
  quotation: 'q',

  /** A noun phrase that holds a name: "Nora Feld", "the former mayor Nora Feld". */
  name: 'n',
  /** A noun phrase without a name: "the harbour board". */
  'noun-phrase': 'g',
  /** A pronoun that can be a subject: "she", "they". */
  pronoun: 'p',
  /** A pronoun that cannot: "him", "them". */
  'object-pronoun': 'm',
  /** A noun phrase in the possessive: "Nora Feld's". */
  possessive: 'k',

  /** A finite verb of saying, or an expression that acts as one: "said", "hit back". */
  says: 'v',
  /** A participle of saying, which borrows its subject: "saying". */
  saying: 'i',
  /** A verb that may announce words, but mostly does not: "held". */
  'weak-cue': 'u',
  /** What names a source: "according to". */
  'according-to': 'A',
  /** What gives the words before it to whom stands after it: German "so". */
  thus: 'T',
  /** What announces a name or an ironic word: "so-called". */
  'so-called': 's',

  /** A form of "to be": "was". */
  be: 'x',
  /** Another auxiliary or a modal: "has", "would". */
  auxiliary: 'h',
  /** "quickly", "not". */
  adverb: 'a',
  /** A time: "yesterday", "last week". */
  time: 't',
  /** "in", "of". */
  preposition: 'o',
  /** The preposition that names who does it in a passive: "by". */
  by: 'b',
  /** "and", "because". */
  conjunction: 'c',
  /** A relative pronoun: "who", "which". */
  relative: 'w',
  /** A determiner, or a number: "the", "12". */
  determiner: 'd',
  /** An adjective that stands before a role: "former". */
  adjective: 'j',
  /** A noun for people or bodies that speak: "senator". It becomes part of a phrase. */
  role: 'r',
  /** A word of a name, by its capital: "Nora". It becomes part of a phrase. */
  'proper-noun': 'N',
  /** Any other word, or a phrase that counts things: "leaks", "three boats". */
  other: 'z',

  comma: ',',
  /** What ends a sentence: . ! ? … */
  stop: '.',
  semicolon: ';',
  colon: ':',
  'opening-bracket': '(',
  'closing-bracket': ')',
  /** A dash, or any other sign. */
  dash: '-',
} as const;

export type Tag = keyof typeof TAGS;

/** Tags that patterns name together. */
export const TAG_SETS = {
  /** A noun phrase, with a name in it or without: "Nora Feld", "the mayor". */
  phrase: ['name', 'noun-phrase'],
} as const satisfies Readonly<Record<string, readonly Tag[]>>;
