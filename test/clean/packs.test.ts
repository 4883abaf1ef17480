import { expect, test } from 'vitest';
import { prepare } from '../../src/clean/prepare';
import type { Rule } from '../../src/model';

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

test('alternatives of both packs are numbered in one row, and know their rules', () => {
  const { prepared, foreign } = prepare(RULES);
  const size = prepared.each.split('\n').length;
  expect(foreign.shared.map(({ from, rule }) => [from - size, rule])).toEqual([
    [0, 0],
    [2, 1],
  ]);
  const around = [...prepared.around, ...foreign.around];
  expect(foreign.shared.map(({ before, after }) => [around[before], around[after]])).toEqual([
    ['^', '$'],
    ['^', '$'],
  ]);
});
