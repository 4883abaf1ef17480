import { expression } from '../tagging/notation';

// Parts of sentences, in the notation of patterns. Bundles hold the expressions alone (scripts/build/evaluated.ts).

/** A sentence that is one quotation, or two. */
export const QUOTATIONS_ALONE = expression('start quotation (stop|quotation)? end');

/** What is held at arm's length: "the so-called". */
export const SO_CALLED = expression('so-called (determiner|adjective)* “…”');

/** A thing that a verb of saying gives its name to: "a site called". */
export const CALLED = expression('noun-phrase comma? says (determiner|adjective)* “…”');

/** A colon, or a verb of saying with hardly anything after it, announces the quotation. */
export const ANNOUNCED = expression(
  '(says|colon|saying) (object-pronoun|phrase|determiner)? comma? colon? “…”',
);

/** Who is said to say what is not quoted: "Change it, says Ole Dahl of the yard." */
export const SAYS_WHO_AT_END = expression(
  `(comma|dash) (adverb|time|auxiliary)* {cue} (adverb|time)* (other{1,2} before(name))? {who: phrase}
   (preposition (phrase|time) | adverb | time | comma (phrase|adjective|preposition)+)* stop* end`,
  'd',
);

/** "That is so, the captain said." */
export const WHO_SAYS_AT_END = expression(
  `(comma|dash) {who: phrase} (preposition (phrase|time))* (adverb|time|auxiliary)* {cue}
   (preposition (phrase|time) | adverb | time)* stop* end`,
  'd',
);

/** "Ole Dahl said that it leaks.", "Ole Dahl, the captain, says it leaks." */
export const WHO_SAYS_FIRST = expression(
  `start (adverb|time|conjunction)* ((preposition (phrase|time))+ comma)? {who: phrase|pronoun} (preposition (phrase|time))*
   (comma !(comma|says|quotation)* comma)? (adverb|time|auxiliary)* {cue}`,
  'd',
);

/** "According to the captain, it leaks." */
export const ACCORDING = expression('{cue: according-to} preposition? {who: phrase}', 'd');

/** The last cue of a sentence. */
export const LAST_CUE = expression('(says|according-to) before(!(says|according-to)* end)');

/** Somebody acts, and nobody is quoted any more before the sentence ends. */
export const SOMEBODY_ACTS = expression(`
  start (phrase|pronoun) (preposition (phrase|time))* (adverb|time|auxiliary)* (says|other)
  !quotation* stop end`);
