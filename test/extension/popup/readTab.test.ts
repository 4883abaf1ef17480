import { expect, test, vi } from 'vitest';
import { readTab, type ShownReading, shownAfter } from '../../../extension/popup/readTab';
import { ferries as reading } from '../../readings/ferries';

// The browser is not there to carry the calls into a page.
const calls = vi.hoisted(() => ({ begin: vi.fn(), call: vi.fn(), bringLanguages: vi.fn() }));
vi.mock('../../../extension/messaging/call', () => calls);

const answers = async () => {
  let shown: ShownReading | null = null;
  const rests: string[] = [];
  for await (const answer of readTab({ id: 1, url: undefined }, null)) {
    const now = shownAfter(shown, answer);
    shown = now.ok ? now.value : null;
    rests.push(now.ok ? now.value.rest : now.why);
  }
  return rests;
};

test('a text stays, and waits for nothing, where another reading has taken the place of its own', async () => {
  calls.begin.mockResolvedValue({ ok: true, value: { is: 'text', id: 7, reading, cut: false } });
  calls.call.mockResolvedValue({ ok: true, value: { is: 'overtaken' } });
  expect(await answers()).toEqual(['coming', 'broken']);
});

test('words that are wanted are brought before the page is asked again', async () => {
  calls.begin.mockResolvedValue({ ok: true, value: { is: 'wanting', id: 7, codes: ['de'] } });
  calls.call.mockResolvedValue({ ok: true, value: { is: 'complete', id: 7, reading } });
  expect(await answers()).toEqual(['there']);
  expect(calls.bringLanguages).toHaveBeenCalledWith({ id: 1, url: undefined }, ['de']);
});
