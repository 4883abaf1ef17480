import type { Place, Quote, Span } from '../../model';
import type { Flat } from '../spans/flat';
import { places } from '../spans/flat';
import type { PlacedQuote } from './placedQuote';
import { placementOf, quoteKindOf } from './placement';
import { textOf } from './quotedText';
import type { Utterance } from './utterances';

/** Utterances as the article's data, each with where it stands. One that has no letters of its own is left out. */
export function placedQuotes(flat: Flat, utterances: readonly Utterance[]): PlacedQuote[] {
  const found: PlacedQuote[] = [];
  for (const utterance of utterances) {
    const quote = quoteOf(flat, utterance);
    if (quote.places.length > 0) found.push({ quote, placement: placementOf(flat, utterance, quote.kind) });
  }
  return found;
}

function quoteOf(flat: Flat, { attributed, parts }: Utterance): Quote {
  const { attribution } = attributed;
  const { entity, mention: words, cue } = attribution;
  const mention = words && { text: flat.text.slice(words.start, words.end), place: placeOf(flat, words) };
  return {
    places: places(flat, parts),
    text: textOf(flat, parts),
    speaker: (entity ?? mention) && {
      name: entity?.name ?? mention?.text ?? '',
      role: entity?.role ?? null,
      mention,
    },
    cue: cue && { text: flat.text.slice(cue.start, cue.end), place: placeOf(flat, cue) },
    pattern: attribution.pattern,
    kind: quoteKindOf(flat, attributed, parts),
    confidence: attribution.confidence,
    negated: attribution.negated,
  };
}

function placeOf(flat: Flat, span: Span): Place {
  return places(flat, [span])[0] ?? { block: 0, start: 0, end: 0 };
}
