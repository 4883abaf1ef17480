import { expression } from '../tagging/notation';

// Parts of sentences, in the notation of patterns. Bundles hold the expressions alone (scripts/build/evaluated.ts).

/** A colon, or a verb of saying with a comma a little after it, announces the quotation. */
export const ANNOUNCES = expression('(colon | says !(stop|semicolon|says){0,8} comma) “…”');

/** The quotation is within the clause of a verb of saying. */
export const GOVERNS = expression('says !(stop|semicolon|comma|colon|says|saying){0,6} “…”');

/** A subject with its verb of saying right after the quotation. */
export const WHO_SAYS = expression('“…” (comma|dash)? (phrase|pronoun) says');

/** Whom a relative pronoun stands for, right before it: "Ole Dahl of the yard, who". */
export const ANTECEDENT = expression('{who: phrase} (preposition (phrase|time))* (comma|dash)? end', 'd');

/** Names that are listed: "Ole Dahl, Ida Lund and Jon Frey". */
export const LISTED = expression('name (comma name)* comma? conjunction name end');

/** A name set beside a phrase: "the captain of the boat, Ole Dahl, said". */
export const NAME_BESIDE = expression(
  `start noun-phrase (preposition (phrase|time))* comma {who: name}
   before(comma|stop|says|preposition|relative|end)`,
  'd',
);

/** A phrase with what belongs to it: "the head of the delegation". */
export const WITH_TAIL = expression('start noun-phrase (preposition phrase){0,2}');

/** Each subject of a verb of saying. */
export const SPEAKS = expression(
  '(phrase|pronoun) (preposition (phrase|time|object-pronoun))* (adverb|time|auxiliary)* says',
  'g',
);

/** A clause that goes on with what its subject does: "he came and ". */
export const SHARES = expression('start !(stop|semicolon)* (conjunction|comma) (adverb|time|auxiliary)* end');

/** A clause comes before the main one: "When he came, ". */
export const SUBORDINATE = expression('start (conjunction|preposition|saying)');

/** Where the main clause begins after such a one. */
export const MAIN_CLAUSE = expression('comma (adverb|time)* (phrase|pronoun)');

/** Each phrase that may be a subject: no preposition governs it, and no colon ends it. */
export const SUBJECTS = expression(
  `not-after(preposition|by|possessive) not-after(preposition (phrase|time) conjunction)
   (phrase|pronoun) not-before((conjunction|possessive)? (phrase|pronoun)? colon end)`,
  'g',
);

/** A phrase that a verb follows. */
export const ACTS = expression(
  `start any (preposition (phrase|time|object-pronoun))* (comma !comma* comma)?
   (adverb|time|auxiliary|conjunction|relative)* (says|be|auxiliary|other|weak-cue|saying|adverb)`,
);
