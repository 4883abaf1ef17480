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

/** The last cue of a sentence. */
export const LAST_CUE = expression('(says|according-to) before(!(says|according-to)* end)');

/** Somebody acts, and nobody is quoted any more before the sentence ends. */
export const SOMEBODY_ACTS = expression(`
  start (phrase|pronoun) (preposition (phrase|time))* (adverb|time|auxiliary)* (says|other)
  !quotation* stop end`);
