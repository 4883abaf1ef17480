import { describe, expect, test } from 'vitest';
import { byReason, leftOutOf } from '../../src/views/leftOut/leftOut';
import { ferries } from '../readings/ferries';

describe('what was left out', () => {
  test('counts removals and letters within sentences, each with its words and its reason', () => {
    const found = leftOutOf(ferries.article);
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
    expect(byReason(leftOutOf(ferries.article)).map(([reason, those]) => [reason, those.length])).toEqual([
      ['related', 2],
      ['share', 1],
      ['newsletter', 1],
      ['comments', 1],
      ['advert', 1],
    ]);
  });
});
