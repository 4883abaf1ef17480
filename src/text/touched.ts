import type { Quote, Reading, Selection } from '../model';

/** The numbers of the quotations that a selection touches, whole ones, in reading order. */
export function touched(quotes: readonly Quote[], selection: Selection): number[] {
  return quotes.flatMap((quote, number) =>
    quote.kind === 'selection' ||
    quote.places.some(place =>
      selection.places.some(
        ({ block, start, end }) => block === place.block && start < place.end && place.start < end,
      ),
    )
      ? [number]
      : [],
  );
}

/**
 * A reading whose selection is one of its quotations, where it touches none: what a person selected without
 * marks is offered as one quotation. Gives the reading itself where there is nothing to add.
 */
export function withSelection(reading: Reading): Reading {
  const { quotes, selection } = reading;
  const text = selection?.text.trim() ?? '';
  if (!selection || text === '' || touched(quotes, selection).length > 0) return reading;
  const quote: Quote = {
    places: selection.places,
    text,
    speaker: null,
    cue: null,
    pattern: 'selection',
    kind: 'selection',
    confidence: 'unclear',
    negated: false,
  };
  const block = selection.places[0]?.block ?? 0;
  const before = quotes.filter(({ places }) => (places[0]?.block ?? 0) < block);
  return { ...reading, quotes: [...before, quote, ...quotes.slice(before.length)] };
}
