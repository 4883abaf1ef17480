import { expression } from '../tagging/notation';

// Parts of sentences, in the notation of patterns. Bundles hold the expressions alone (scripts/build/evaluated.ts).

/** A verb of saying right after its subject. */
export const SAYS = expression('start (adverb|time|auxiliary){0,4} says');

/** A quotation with a verb of saying before its subject. */
export const QUOTED_SAYS = expression('quotation comma? says (adverb|time)? end');

/** A role set beside a name: "Anders Holm, the chief financial officer,". */
export const APPOSITION = expression(
  'start name comma {role: noun-phrase (preposition phrase)*} before(comma|stop|relative)',
  'd',
);
