import { describe, expect, test } from 'vitest';
import { touched, withSelection } from '../../src/text/touched';
import { ferries } from '../readings/ferries';

describe('the quotations that a selection touches', () => {
  const place = ferries.quotes[3]?.places[0];
  const at = (start: number, end: number) =>
    touched(ferries.quotes, { text: '', places: place ? [{ block: place.block, start, end }] : [] });

  test('are whole ones, where a letter of theirs is selected', () => {
    if (!place) throw new Error('no place');
    expect(at(place.start + 3, place.start + 5)).toEqual([3]);
    expect(at(0, 1000)).toEqual([3, 4]);
    expect(at(place.end, place.end + 2)).toEqual([]);
    expect(at(0, place.start)).toEqual([]);
  });

  test('are the selection itself where it touches none, in its place', () => {
    const words = 'The islands lie forty minutes from the mainland in good weather';
    const block = 12;
    const selection = { text: ` ${words} `, places: [{ block, start: 0, end: words.length }] };
    const { quotes } = withSelection({ ...ferries, selection });
    expect(quotes).toHaveLength(ferries.quotes.length + 1);
    const [number] = touched(quotes, selection);
    expect(quotes[number ?? -1]).toMatchObject({ text: words, kind: 'selection', speaker: null });
    expect(quotes.map(({ places }) => places[0]?.block ?? 0)).toEqual(
      quotes.map(({ places }) => places[0]?.block ?? 0).sort((a, b) => a - b),
    );
  });

  test('are those of the text where the selection touches one, or holds nothing', () => {
    if (!place) throw new Error('no place');
    const selection = { text: 'asked', places: [{ ...place, end: place.start + 8 }] };
    expect(withSelection({ ...ferries, selection }).quotes).toBe(ferries.quotes);
    const nothing = { ...ferries, selection: { text: ' ', places: [] } };
    expect(withSelection(nothing)).toBe(nothing);
    expect(withSelection(ferries)).toBe(ferries);
  });
});
