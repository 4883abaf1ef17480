import type { Quote, Selection } from '../../model';

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
