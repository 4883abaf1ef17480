import { expect, test } from 'vitest';
import { prepare } from '../../../src/extract/rules/prepare';
import type { Rule } from '../../../src/model';

const RULES: readonly Rule[] = [
  { id: 'fares', reason: 'promo', on: 'line', phrases: { de: ['fahrpreise', 'tarife'], en: ['fares'] } },
  { id: 'tides', reason: 'promo', on: 'line', says: /^tides$/i, phrases: { fr: ['marées', 'horaires'] } },
];

test('phrases of languages but English are a pack of their own, everything else is there always', () => {
  const { prepared, foreign } = prepare(RULES);
  expect(prepared.each).toMatch(/fares[\s\S]*tides/);
  expect(prepared.each).not.toMatch(/fahrpreise|marées/);
  expect(foreign.each).toMatch(/fahrpreise[\s\S]*marées[\s\S]*horaires/);
});

test('alternatives of both packs are numbered in one row, know their rules, and share what stands between letters', () => {
  const { prepared, foreign } = prepare(RULES);
  const size = prepared.each.split('\n').length;
  expect(foreign.shared.map(({ from, rule }) => [from - size, rule])).toEqual([
    [0, 0],
    [2, 1],
  ]);
  expect(prepared.each).toBe('¤^¤fares¤$¤\n¤^¤tides¤$¤');
  expect(foreign.each.split('\n')[0]).toBe('¤^¤fahrpreise¤$¤');
});
