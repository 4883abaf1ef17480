import { type Calibration, expectedF1 } from '../../src/extract/confidence/calibration';
import { SIGNALS } from '../../src/extract/confidence/signals';

/** A reading of a page that was not learned from. */
export interface Sample {
  readonly signals: readonly number[];
  /** How good it is, 0 to 1. */
  readonly f1: number;
}

/** How much weights are held back, in readings. */
const HELD = 4;
const ROUNDS = 20;

/**
 * Learns what signals say of readings: a logistic regression of their F1, held back so that a signal of few pages
 * weighs little; Newton's way.
 */
export function learnCalibration(samples: readonly Sample[]): Calibration {
  const scales = SIGNALS.map((_, at) => scaleOf(samples.map(({ signals }) => signals[at] ?? 0)));
  const rows = samples.map(({ signals }) => [
    1,
    ...scales.map(({ mean, spread }, at) => ((signals[at] ?? 0) - mean) / spread),
  ]);
  let weights: readonly number[] = scales.map(() => 0).concat(0);
  for (let round = 0; round < ROUNDS; round++) {
    const pull = weights.map((weight, at): number => (at === 0 ? 0 : -HELD * weight));
    const bend = weights.map((_, at) =>
      weights.map((_, other): number => (at > 0 && at === other ? HELD : 0)),
    );
    rows.forEach((row, number) => {
      const guess = expectedF1({ signals: [], base: 0, weights }, row);
      row.forEach((value, at) => {
        pull[at] = (pull[at] ?? 0) + ((samples[number]?.f1 ?? 0) - guess) * value;
        const own = bend[at] ?? [];
        row.forEach((other, to) => {
          own[to] = (own[to] ?? 0) + guess * (1 - guess) * value * other;
        });
      });
    });
    const step = solved(bend, pull);
    weights = weights.map((weight, at) => weight + (step[at] ?? 0));
  }
  const [base = 0, ...scaled] = weights;
  const plain = scaled.map((weight, at) => weight / (scales[at]?.spread ?? 1));
  return {
    signals: SIGNALS,
    base: rounded(plain.reduce((sum, weight, at) => sum - weight * (scales[at]?.mean ?? 0), base)),
    weights: plain.map(rounded),
  };
}

function scaleOf(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return { mean, spread: spread || 1 };
}

/** The solution of linear equations, by elimination; their matrix is symmetric and positive, so no rows change places. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  rows.forEach((row, at) => {
    const first = row[at] ?? 1;
    const own = row.map(value => value / first);
    rows[at] = own;
    rows.forEach((other, number) => {
      if (number === at) return;
      const times = other[at] ?? 0;
      rows[number] = other.map((value, to) => value - times * (own[to] ?? 0));
    });
  });
  return rows.map(row => row.at(-1) ?? 0);
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
