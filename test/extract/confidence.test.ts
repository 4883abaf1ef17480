import { describe, expect, it, test } from 'vitest';
import { learnCalibration } from '../../scripts/learn/calibration';
import { flowOf } from '../../src/blocks';
import { extract } from '../../src/extract';
import { LIKELY } from '../../src/extract/classifier/model';
import { expectedF1, mostPromising } from '../../src/extract/confidence/calibration';
import { doubtsOf } from '../../src/extract/confidence/doubts';
import { type Evidence, evidenceOf } from '../../src/extract/confidence/evidence';
import { SIGNALS } from '../../src/extract/confidence/signals';
import { readability } from '../../src/extract/readability';
import { applyRules } from '../../src/extract/rules';
import type { Snapshot } from '../../src/model';
import { candidateOf, pageWith, snapshotOf } from './rules/page';

/** What the doubts about a page are made of, its signals by name. */
function evidenceFor(
  snapshot: Snapshot,
): Evidence & { of(name: (typeof SIGNALS)[number]): number | undefined } {
  const extracted = extract(snapshot, readability(snapshot));
  const evidence = extracted.ok ? extracted.ways[0]?.evidence : null;
  if (!evidence) throw new Error('nothing was read');
  const { signals } = evidence;
  expect(signals).toHaveLength(SIGNALS.length);
  return { ...evidence, of: name => signals[SIGNALS.indexOf(name)] };
}

const TITLES = { titles: ['The ferry that left by herself'] };

describe('the signals of a reading', () => {
  it('stand where their names say', () => {
    const plain = evidenceFor(snapshotOf(pageWith('', 'tail'), TITLES));
    expect(plain.of('F1 to be expected')).toBeGreaterThan(0.8);
    expect(plain.of('hidden words to words read')).toBeLessThan(-3);
    expect(plain.of('doubtful words')).toBeLessThan(0.5);
    expect(plain.of('page has a date')).toBe(0);
    const dated = snapshotOf(pageWith('', 'tail'), { ...TITLES, published: '1931-05-04' });
    expect(evidenceFor(dated).of('page has a date')).toBe(1);
  });

  it('tell what is hidden beside what is read', () => {
    const hidden = pageWith(`<div hidden><p>${'Nobody sees it here. '.repeat(200)}</p></div>`, 'tail');
    expect(evidenceFor(snapshotOf(hidden, TITLES)).of('hidden words to words read')).toBeGreaterThan(1);
  });

  it('are those that the weights were learned for', () => {
    expect(LIKELY.calibration.signals).toEqual(SIGNALS);
    expect(LIKELY.calibration.weights).toHaveLength(SIGNALS.length);
  });
});

describe('doubts', () => {
  const short: Evidence = { certain: ['short'], signals: [0.9], unsure: 'list-page' };

  it('are sooner there about a page of something for sale', () => {
    const certain = (type: string, score: number) => {
      const item = `<div itemscope itemtype="https://schema.org/${type}">`;
      const snapshot = snapshotOf(pageWith('', 'tail').replace('<article>', `<article>${item}`));
      const flow = flowOf(snapshot.document.body, snapshot.hidden);
      const noted = applyRules(candidateOf(snapshot), flow);
      const none = new Uint8Array(flow.blocks.length);
      const likely = new Float32Array(flow.blocks.length).fill(0.9);
      const scoring = { flow, excluded: none, clutter: none, likely, threshold: 0.5, expected: 80 };
      return evidenceOf(noted, score, scoring, { agreement: 1, expected: true }).certain;
    };
    expect(certain('Product', 0.9)).toEqual(['candidates-disagree']);
    expect(certain('Product', 0.95)).toEqual([]);
    expect(certain('NewsArticle', 0.9)).toEqual([]);
  });

  it('say what is most likely wrong where the signals tell of a poor reading', () => {
    expect(doubtsOf(short, { signals: ['one'], base: 0, weights: [-3] })).toEqual(['short', 'list-page']);
    expect(doubtsOf(short, { signals: ['one'], base: 0, weights: [3] })).toEqual(['short']);
  });
});

test('nothing but the blocks is asked where they promise a good reading', () => {
  const poor = { signals: ['one'], base: 0, weights: [-3] };
  expect(doubtsOf({ certain: [], signals: [0.96], unsure: 'list-page' }, poor)).toEqual([]);
  expect(doubtsOf({ certain: ['short'], signals: [0.96], unsure: 'list-page' }, poor)).toEqual(['short']);
  expect(doubtsOf({ certain: [], signals: [0.94], unsure: 'list-page' }, poor)).toEqual(['list-page']);
});

describe('of several ways to look at a page', () => {
  const calibration = { signals: ['one'], base: 0, weights: [1] };
  const way = (promise: number): Evidence => ({ certain: [], signals: [promise], unsure: 'list-page' });
  const best = (...promises: number[]) =>
    mostPromising(promises.map(way), evidence => evidence, calibration)?.signals;

  it('the first is taken unless another promises clearly more', () => {
    expect(best(1, 1.1)).toEqual([1]);
    expect(best(-2, 0.5, 2)).toEqual([2]);
    expect(best(2, 0.5, -2)).toEqual([2]);
  });

  it('one that gives an article goes before one that gives none', () => {
    expect(mostPromising([undefined, way(-5)], evidence => evidence, calibration)).toEqual(way(-5));
    expect(mostPromising<Evidence>([], evidence => evidence, calibration)).toBeUndefined();
  });
});

describe('what is learned of signals', () => {
  const samples = Array.from({ length: 400 }, (_, at) => ({
    signals: SIGNALS.map((_, signal) => [at % 20, at % 7, 1][signal] ?? 0),
    f1: at % 20 < 5 ? 0.2 : 0.95,
  }));
  const calibration = learnCalibration(samples);

  it('is how good such readings were', () => {
    const guess = (first: number) => expectedF1(calibration, [first, 3, 1, 0, 0, 0, 0, 0]);
    expect(guess(0)).toBeLessThan(0.4);
    expect(guess(19)).toBeGreaterThan(0.9);
    const mean =
      samples.reduce((sum, { signals }) => sum + expectedF1(calibration, signals), 0) / samples.length;
    expect(mean).toBeCloseTo(samples.reduce((sum, { f1 }) => sum + f1, 0) / samples.length, 2);
  });

  it('is nothing of a signal that is always the same, and little of one that has no part in it', () => {
    const [first = 0, second = 0, ...others] = calibration.weights;
    expect(Math.abs(second)).toBeLessThan(first / 5);
    expect(others).toEqual(others.map(() => 0));
  });
});
