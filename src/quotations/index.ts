import type { Packed } from '../languages/quotations';
import type { Article, Quote, Selection } from '../model';
import { finish, type Steps } from '../steps';
import { attributeAll } from './attribution/attributed';
import type { PlacedQuote } from './attribution/placedQuote';
import { placedQuotes } from './attribution/quote';
import { joinRepeats } from './attribution/repeats';
import { utterancesOf } from './attribution/utterances';
import { languageOf } from './lexicon/languages';
import { lexicon } from './lexicon/lexicon';
import { byLanguage } from './passages';
import { namesOf } from './people/names';
import type { Flat } from './spans/flat';
import { flatten } from './spans/flat';
import { quotedIn } from './spans/quoted';
import { sentencesOf } from './tagging/tagged';

/**
 * Finds every quotation of an article and who said it, in reading order. Pure: data in, data out.
 * Folded letters are not seen, and no quotation holds one. Where the person has selected words that are quoted by
 * nobody, they are one more, of the kind `selection`, with the speaker that their sentence names.
 */
export function attribute(article: Article, selection: Selection | null): Quote[] {
  return finish(attributeInSteps(article, selection));
}

/** The same in steps. */
export function* attributeInSteps(article: Article, selection: Selection | null): Steps<Quote[]> {
  const flat = flatten(article);
  const placed: PlacedQuote[] = [];
  for (const [lang, passages] of byLanguage(flat, languageOf(article.lang))) {
    const own = passages.length < flat.passages.length ? { ...flat, passages } : flat;
    for (const one of yield* attributeIn(article, own, selection, lang)) placed.push(one);
  }
  return joinRepeats(placed.sort(inOrder));
}

/** The quotations of the passages that are in one language. */
function* attributeIn(
  article: Article,
  flat: Flat,
  selection: Selection | null,
  lang: Packed,
): Steps<PlacedQuote[]> {
  const text = quotedIn(article, flat, selection, lang);
  if (text.quoted.length === 0) return [];
  const words = lexicon(lang);
  yield;
  const sentences = yield* sentencesOf(flat, text, words);
  yield;
  const names = namesOf(flat.text, sentences, words);
  yield;
  const attributed = yield* attributeAll(flat.text, sentences, text.quoted, names, words);
  yield;
  return placedQuotes(flat, utterancesOf(flat.text, attributed), words);
}

function inOrder(
  {
    quote: {
      places: [one],
    },
  }: PlacedQuote,
  {
    quote: {
      places: [other],
    },
  }: PlacedQuote,
): number {
  return one && other ? one.block - other.block || one.start - other.start : 0;
}
