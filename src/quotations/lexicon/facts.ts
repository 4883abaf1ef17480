/**
 * What the lists of a language tell of a word beside its tag, one bit each. A lexicon holds the sum of these and the
 * number of the tag, which has the five bits below.
 */
export const RELATIVE = 1 << 5;
export const REPORTED = 1 << 6;
export const IMPERSONAL = 1 << 7;
export const ALONE = 1 << 8;
export const ROLE_TAIL = 1 << 9;
export const CREATES = 1 << 10;
export const REPORTS = 1 << 11;
export const NOUN_TOO = 1 << 12;
export const TIME_NOUN = 1 << 13;
export const ROLE = 1 << 14;
export const BODY = 1 << 15;
export const DEFINITE = 1 << 16;
export const ADJECTIVE = 1 << 17;
export const WOMAN = 1 << 18;
export const MAN = 1 << 19;
export const PERSONAL = 1 << 20;
export const PARTICLE = 1 << 21;
export const ABBREVIATION = 1 << 22;
export const WORK = 1 << 23;
export const NEGATION = 1 << 24;
export const TITLE = 1 << 25;
export const LADY = 1 << 26;
export const GENTLEMAN = 1 << 27;
/** It opens an expression of several words. */
export const OPENS = 1 << 28;
/** It is a verb of saying with a particle at the end of its clause. */
export const SEPARABLE = 1 << 29;
