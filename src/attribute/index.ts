import type { Article, Place, Quote, Selection, Span } from '../model';
import type { Flat } from './flat';
import { flatten, places } from './flat';
import { itemsOf } from './items';
import { languageOf } from './lang';
import { lexicon } from './lexicon';
import { namesOf } from './names';
import { sentencesOf } from './sentences';
import type { Quotation } from './spans';
import { quotations } from './spans';
import { capitalsOf, tokensOf } from './tokens';
import type { Voice } from './voices';
import { voicesOf } from './voices';

/** Finds every quotation of an article and who said it, in reading order. */
export function attribute(article: Article, _selection: Selection | null): Quote[] {
  const flat = flatten(article);
  const lang = languageOf(article.lang);
  const words = lexicon(lang);
  const found = quotations(flat, lang);
  const capitals = capitalsOf(flat.text);
  let from = 0;
  const sentences = flat.passages.flatMap((passage, number) => {
    while ((found[from]?.outer.end ?? Number.POSITIVE_INFINITY) <= passage.start) from += 1;
    const inside = [];
    for (let index = from; index < found.length; index += 1) {
      const quotation = found[index];
      if (!quotation || quotation.outer.start >= passage.end) break;
      const start = Math.max(quotation.outer.start, passage.start);
      inside.push({ index, start, end: Math.min(quotation.outer.end, passage.end) });
    }
    const tokens = tokensOf(flat.text, passage, inside, words, capitals);
    return sentencesOf(flat.text, itemsOf(flat.text, tokens, words), number);
  });
  const names = namesOf(flat.text, sentences, words);
  const voices = voicesOf(flat.text, sentences, found, names, words);
  return found.flatMap((quotation, index) => {
    const voice = voices.get(index);
    return voice ? [quoteOf(flat, quotation, voice)] : [];
  });
}

function quoteOf(flat: Flat, quotation: Quotation, voice: Voice): Quote {
  const { figure, who, cue } = voice;
  const words = (span: Span) => flat.text.slice(span.start, span.end);
  const place = (span: Span): Place => places(flat, [span])[0] ?? { block: 0, start: 0, end: 0 };
  const mention = who ? { text: words(who), place: place(who) } : null;
  return {
    places: places(flat, quotation.parts),
    text: quotation.parts.map(words).join('\n'),
    speaker:
      figure || who
        ? { name: figure?.name ?? mention?.text ?? '', role: figure?.role ?? null, mention }
        : null,
    cue: cue ? { text: words(cue), place: place(cue) } : null,
    pattern: voice.pattern,
    kind: 'whole',
    confidence: voice.confidence,
    negated: false,
  };
}
