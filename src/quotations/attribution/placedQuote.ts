import type { Quote } from '../../model';
import { LETTER, NUMBER, runOf } from '../../text/letters';
import type { Placement } from './placement';

/** A quotation as data, and where it stands. */
export interface PlacedQuote {
  readonly quote: Quote;
  readonly placement: Placement;
}

const RANKS = { certain: 2, likely: 1, unclear: 0 } as const;

/** The letters and digits of some words, in lower case. */
export function keyOf(text: string): string {
  let key = '';
  for (let from = 0; from < text.length; ) {
    const to = runOf(text, from, text.length, LETTER | NUMBER);
    key += text.slice(from, to);
    from = to + 1;
  }
  return key.toLowerCase();
}

/** One may have said both: the text gives them to nobody else for certain. */
export function agree(one: Quote, other: Quote): boolean {
  if (!one.speaker || !other.speaker || one.speaker.name === other.speaker.name) return true;
  return one.confidence !== 'certain' || other.confidence !== 'certain';
}

/** Of two that prove as much, the text that runs on is believed before a headline or a pull quote. */
function proof({ quote, placement }: PlacedQuote): number {
  return (quote.speaker ? 6 : 0) + 2 * RANKS[quote.confidence] + (placement === 'running' ? 1 : 0);
}

/**
 * What is quoted twice as one: with the words of the longer and the speaker of the better proven, and with the places of
 * that one. The places of both are for the caller to gather: there may be thousands.
 */
export function join(one: PlacedQuote, other: PlacedQuote): PlacedQuote {
  const [best, less] = proof(one) > proof(other) ? [one, other] : [other, one];
  const text = one.quote.text.length > other.quote.text.length ? one.quote.text : other.quote.text;
  const kind = best.quote.kind === 'headline' ? less.quote.kind : best.quote.kind;
  return { ...best, quote: { ...best.quote, text, kind } };
}
