import { describe, expect, test } from 'vitest';
import { byReason, pieces } from '../../src/views/leftOut/pieces';
import { touched } from '../../src/views/quotes/touched';
import { ferries } from '../readings/ferries';

describe('what was left out', () => {
  test('counts removals and letters within sentences, each with its words and its reason', () => {
    const found = pieces(ferries.article);
    expect(found.map(({ rule }) => rule)).toEqual([
      'share-bar',
      'signup-line',
      'comments-empty',
      'related-cards',
      'related-list',
      'ad-prompt',
    ]);
    expect(found[1]?.text).toBe(
      'Sign up for our newsletter and get the coast in your inbox every day.\nSubscribe',
    );
    expect(found[5]?.text).toMatch(/^Tired of too many ads\?.*Remove Ads$/);
  });

  test('gathers by reason, the most frequent first', () => {
    expect(byReason(pieces(ferries.article)).map(([reason, those]) => [reason, those.length])).toEqual([
      ['related', 2],
      ['share', 1],
      ['newsletter', 1],
      ['comments', 1],
      ['advert', 1],
    ]);
  });
});

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
});
