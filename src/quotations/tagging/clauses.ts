import { expression } from './notation';

/** A clause of saying after a quotation, even one that ends as a sentence does. */
export const SAYING_FOLLOWS = expression(`
  “…” ((adverb|time|auxiliary)* says (adverb|time)* (phrase|pronoun)
    | (phrase|pronoun) (preposition (phrase|time))* (adverb|time|auxiliary)* says (adverb|time)*
      (stop|comma|colon|quotation|preposition|end))`);
