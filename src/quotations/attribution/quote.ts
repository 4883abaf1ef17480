import type { Place, Quote, Span } from '../../model';
import type { SpeakerMention } from '../cues/mention';
import type { Lexicon } from '../lexicon/lexicon';
import type { Flat } from '../spans/flat';
import { places } from '../spans/flat';
import type { PlacedQuote } from './placedQuote';
import { placementOf, quoteKindOf } from './placement';
import { textOf } from './quotedText';
import type { Utterance } from './utterances';

/** Utterances as the article's data, each with where it stands. One that has no letters of its own is left out. */
export function placedQuotes(flat: Flat, utterances: readonly Utterance[], lexicon: Lexicon): PlacedQuote[] {
  const found: PlacedQuote[] = [];
  for (const utterance of utterances) {
    const quote = quoteOf(flat, utterance, lexicon);
    if (quote.places.length > 0) found.push({ quote, placement: placementOf(flat, utterance, quote.kind) });
  }
  return found;
}

function quoteOf(flat: Flat, { attributed, parts }: Utterance, lexicon: Lexicon): Quote {
  const { attribution } = attributed;
  const { entity, mention: words, cue } = attribution;
  const mention = words && { text: flat.text.slice(words.start, words.end), place: placeOf(flat, words) };
  const name = entity?.name ?? (words && isNamed(words, lexicon) ? (mention?.text ?? null) : null);
  return {
    places: places(flat, parts),
    text: textOf(flat, parts),
    speaker: name === null ? null : { name, role: entity?.role ?? null, mention },
    cue: cue && { text: flat.text.slice(cue.start, cue.end), place: placeOf(flat, cue) },
    pattern: attribution.pattern,
    kind: quoteKindOf(flat, attributed, parts),
    confidence: attribution.confidence,
    negated: attribution.negated,
  };
}

/** A pronoun names nobody but the narrator. */
function isNamed({ item }: SpeakerMention, lexicon: Lexicon): boolean {
  if (item.tag !== 'pronoun' && item.tag !== 'object-pronoun') return true;
  return lexicon.pronouns.get(item.lower)?.narrator ?? false;
}

function placeOf(flat: Flat, span: Span): Place {
  return places(flat, [span])[0] ?? { block: 0, start: 0, end: 0 };
}
