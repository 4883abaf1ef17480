import { expect, test, vi } from 'vitest';
import { undoAll } from '../../../extension/dom/undoAll';

test('all is taken back, the last first, once, whatever fails', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const done: number[] = [];
  const steps = [
    () => done.push(1),
    () => {
      throw new Error('gone already');
    },
    () => done.push(3),
  ];
  undoAll(steps);
  undoAll(steps);
  expect(done).toEqual([3, 1]);
  expect(error).toHaveBeenCalledOnce();
  error.mockRestore();
});
