import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish, inSlices, type Steps } from '../src/steps';

function* sum(numbers: readonly number[]): Steps<number> {
  let total = 0;
  for (const number of numbers) {
    total += number;
    yield;
  }
  return total;
}

const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 40 });

test('work in steps comes to the same however it is driven', async () => {
  await fc.assert(
    fc.asyncProperty(numbers, fc.integer({ min: 0, max: 3 }), async (given, most) => {
      const whole = given.reduce((total, number) => total + number, 0);
      expect(finish(sum(given))).toBe(whole);
      expect(await inSlices(sum(given), most, async () => undefined)).toBe(whole);
    }),
  );
});

test('where no time is given it pauses at each step, and where the pause throws it is over', async () => {
  let pauses = 0;
  await inSlices(sum([1, 2, 3]), 0, async () => void pauses++);
  expect(pauses).toBe(3);
  const ended = inSlices(sum([1, 2, 3]), 0, () => Promise.reject(new Error('enough')));
  await expect(ended).rejects.toThrow('enough');
});
