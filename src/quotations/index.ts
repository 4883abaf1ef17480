import type { Article, Quote, Selection } from '../model';
import { finish, type Steps } from '../steps';
import { attributeAll } from './attribution/attributed';
import { placedQuotes } from './attribution/quote';
import { joinRepeats } from './attribution/repeats';
import { utterancesOf } from './attribution/utterances';
import { languageOf } from './lexicon/languages';
import { lexicon } from './lexicon/lexicon';
import { namesOf } from './people/names';
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
  const lang = languageOf(article.lang);
  const flat = flatten(article);
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
  const utterances = utterancesOf(flat.text, attributed);
  return joinRepeats(placedQuotes(flat, utterances, words));
}
