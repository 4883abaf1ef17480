import { describe, expect, test } from 'vitest';
import { askGranted } from '../../extension/messaging/askGranted';

const REFUSAL =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

/** A page that refuses some times before it answers; `asked` counts. */
function page(refusals: number, message = REFUSAL) {
  const asked = { times: 0 };
  const ask = async () => {
    asked.times += 1;
    if (asked.times <= refusals) throw new Error(message);
    return 'answer';
  };
  return { ask, asked };
}

describe('a page that the person has just let us into', () => {
  test('is asked once where it answers', async () => {
    const { ask, asked } = page(0);
    expect(await askGranted(ask)).toBe('answer');
    expect(asked.times).toBe(1);
  });

  test('is asked again where the permission comes after the question', async () => {
    const { ask, asked } = page(2);
    expect(await askGranted(ask)).toBe('answer');
    expect(asked.times).toBe(3);
  });

  test('is given up where it goes on refusing', async () => {
    await expect(askGranted(page(100).ask)).rejects.toThrow(REFUSAL);
  });

  test('is not asked again where something else is wrong', async () => {
    const { ask, asked } = page(1, 'No tab with id: 7.');
    await expect(askGranted(ask)).rejects.toThrow('No tab');
    expect(asked.times).toBe(1);
  });
});
