import type { Packed } from '../languages/quotations';
import { LETTER, runOf } from '../text/letters';
import { languages } from './lexicon/languages';
import { factsOf, lexicon, listedTag } from './lexicon/lexicon';
import type { Tag } from './lexicon/tags';
import type { Flat, Passage } from './spans/flat';

/** A text has so many of these small words at least where it is in their language, and at most where it is in another. */
const MANY = 0.25;
const FEW = 0.12;
/** Of less nothing can be told, and of a long passage no more is read. */
const SHORT = 6;
const ENOUGH = 60;

/** What any text is full of: "the", "of", "and", "is". */
const SMALL = new Set<Tag>([
  'determiner',
  'preposition',
  'conjunction',
  'auxiliary',
  'be',
  'pronoun',
  'relative',
  'by',
]);

/** What may open or close a quotation, or a line of speech. */
const SIGNS = /["“”„«»‹›「」『』‘’'‚—–:]/;

/**
 * The passages of a text by the language that they are in: most often all are in that of the article, but a page may hold
 * some in another one. Asked are the languages whose words are there, and only of passages that lack the small words of
 * the article's own. What is too short to tell goes with what stands before it.
 */
export function byLanguage(flat: Flat, own: Packed): Map<Packed, Passage[]> {
  const found = new Map<Packed, Passage[]>([[own, []]]);
  const known = languages().filter(lang => lang !== own && !lang.unspaced);
  let last = own;
  for (const passage of flat.passages) {
    const words = known.length > 0 && !own.unspaced ? wordsOf(flat.text, passage) : [];
    if (words.length >= SHORT)
      last = isIn(words, own, flat.text, passage) ? own : (nearest(words, known) ?? own);
    const passages = found.get(last) ?? [];
    found.set(last, passages);
    passages.push(passage);
  }
  return found;
}

/** Nothing speaks against the language, or nothing is quoted in the passage. */
function isIn(words: readonly string[], lang: Packed, text: string, { start, end }: Passage): boolean {
  return share(words, lang) > FEW || !SIGNS.test(text.slice(start, end));
}

function nearest(words: readonly string[], known: readonly Packed[]): Packed | null {
  let best: Packed | null = null;
  let most = MANY;
  for (const lang of known) {
    const own = share(words, lang);
    if (own > most) [best, most] = [lang, own];
  }
  return best;
}

/** How many of some words are small words of a language, 0 to 1. */
function share(words: readonly string[], lang: Packed): number {
  const known = lexicon(lang);
  return words.filter(word => SMALL.has(listedTag(factsOf(known, word)))).length / words.length;
}

function wordsOf(text: string, { start, end }: Passage): string[] {
  const words: string[] = [];
  for (let at = start; at < end && words.length < ENOUGH; ) {
    const to = runOf(text, at, end, LETTER);
    if (to > at) words.push(text.slice(at, to).toLowerCase());
    at = Math.max(to, at + 1);
  }
  return words;
}
