import type { Article, Quote, Selection } from '../model';
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
  const lang = languageOf(article.lang);
  const flat = flatten(article);
  const text = quotedIn(article, flat, selection, lang);
  if (text.quoted.length === 0) return [];
  const words = lexicon(lang);
  const sentences = sentencesOf(flat, text, words);
  const names = namesOf(flat.text, sentences, words);
  const attributed = attributeAll(flat.text, sentences, text.quoted, names, words);
  const utterances = utterancesOf(flat.text, attributed);
  return joinRepeats(placedQuotes(flat, utterances));
}
